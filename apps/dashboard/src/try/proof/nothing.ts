/** Stands where a package names what no page has and this page never asks for. */
export const nothing = null;
