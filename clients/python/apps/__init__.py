"""Room for `apps.backend`, which programs written for version 1 import."""
