/** An answer of this size is no lesson's part: a server that does not stop must not fill the memory. */
const mostBytes = 1_000_000;

/** `fetch` whose answer ends with an error after a megabyte. */
export const limitBody: typeof fetch = async (...request) => {
  const response = await fetch(...request);
  if (!response.body) return response;
  let bytes = 0;
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > mostBytes) controller.error(new RangeError(`the answer is longer than ${mostBytes} bytes`));
        else controller.enqueue(chunk);
      },
    }),
  );
  const { status, statusText, headers } = response;
  return new Response(limited, { status, statusText, headers });
};
