# The whole of ToolboxAI: one image for every role. `compose.yaml` shows how they stand together.
FROM node:24-bookworm-slim
WORKDIR /app
COPY . .
# Installs what is locked, without any package's install script, and builds the game and the page.
RUN npm run build
RUN mkdir /data && chown node:node /data
ENV DATA_DIR=/data HOST=0.0.0.0 PORT=8009
USER node
EXPOSE 8009
# Tasks under way are finished, or handed to another server, before it ends.
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s CMD ["node", "-e", "fetch('http://127.0.0.1:8009/health/ready').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "apps/cli/bin/toolboxai.mjs"]
CMD ["serve"]
