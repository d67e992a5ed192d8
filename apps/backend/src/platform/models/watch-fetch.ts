export type Watch = {
  /** Called for each piece of the answer that comes in. */
  onBytes: (total: number) => void;
};

/** `fetch` that tells of each piece of an answer; an answer in one piece, from a server that does not stream, is read as a stream of one. */
export const watchFetch =
  ({ onBytes }: Watch): typeof fetch =>
  async (address, request) => {
    // A redirect is an answer that is no good: following it would take what is asked to an address that nobody set.
    const response = await fetch(address, { ...request, redirect: 'manual' });
    if (!response.body) return response;
    let total = 0;
    const body = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          total += chunk.byteLength;
          onBytes(total);
          controller.enqueue(chunk);
        },
      }),
    );
    const { status, statusText } = response;
    const headers = new Headers(response.headers);
    const isWhole = response.ok && headers.get('content-type')?.includes('json') === true;
    if (!isWhole) return new Response(body, { status, statusText, headers });
    headers.set('content-type', 'text/event-stream');
    return new Response(asEvents(await new Response(body).text()), { status, statusText, headers });
  };

/** A whole answer as the one piece of a stream. What cannot be read goes on as it is, to be refused. */
function asEvents(text: string): string {
  const answer = readAnswer(text);
  return `data: ${answer === undefined ? text : JSON.stringify(answer)}\n\ndata: [DONE]\n\n`;
}

function readAnswer(text: string): unknown {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof answer !== 'object' || answer === null || !('choices' in answer) || !Array.isArray(answer.choices)) return answer;
  return { ...answer, choices: answer.choices.map(({ message, ...choice }) => ({ ...choice, delta: message })) };
}
