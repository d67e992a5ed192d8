import { TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { codeLength } from '@toolboxai/contracts';
import { type FormEvent, useState } from 'react';
import { useServices } from '../../lib/services-context.ts';
import { BlockButton } from '../../ui/block-button.tsx';
import { Brand } from '../../ui/brand.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { WorldPicture } from '../../ui/world/world-picture.tsx';
import { normalizeCode, readCode, spacedCode } from './code-input.ts';
import styles from './join.module.css';
import { type Seat, type SeatStores, seatOfDevice } from './seat-keeper.ts';

type JoinFormProps = { code: string | undefined; stores: SeatStores; onSeat: (seat: Seat) => void };

/** Two children may share a device: nobody is taken for another without being asked. */
function Offer({ seat, onTake, onRefuse }: { seat: Seat; onTake: () => void; onRefuse: () => void }) {
  return (
    <div className={styles.offer} role="status">
      <p>
        On this device, <b>{seat.nickname}</b> on seat <b>{seat.seat}</b> has played before.
      </p>
      <BlockButton tone="strong" onClick={onTake}>
        That is me: go on
      </BlockButton>
      <BlockButton onClick={onRefuse}>I am someone else</BlockButton>
    </div>
  );
}

/** One field and one button; the code stands on the board. */
export function JoinForm({ code: given, stores, onSeat }: JoinFormProps) {
  const { play } = useServices();
  const [typed, setTyped] = useState(() => spacedCode(normalizeCode(given ?? '')));
  const [fault, setFault] = useState<string | null>(null);
  const [offer, setOffer] = useState<Seat | null>(null);
  const join = useMutation({
    mutationFn: async (code: string): Promise<Seat> => ({ ...(await play(null).join(code)), code }),
    onSuccess: onSeat,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readCode(typed);
    if ('fault' in read) return setFault(read.fault);
    const before = seatOfDevice(stores, read.code);
    if (before === null) join.mutate(read.code);
    else setOffer(before);
  };
  return (
    <main className={styles.page}>
      <div className={styles.entry}>
        <Brand />
        <h1>Join your class</h1>
        {offer !== null ? (
          <Offer
            seat={offer}
            onTake={() => onSeat(offer)}
            onRefuse={() => {
              setOffer(null);
              join.mutate(offer.code);
            }}
          />
        ) : (
          <form className={styles.form} onSubmit={submit} noValidate>
            <TextInput
              label={`Class code: ${codeLength} letters, on the board`}
              classNames={{ input: styles.code ?? '' }}
              value={typed}
              error={fault}
              maxLength={200}
              autoCapitalize="characters"
              autoComplete="off"
              autoCorrect="off"
              spellCheck={false}
              enterKeyHint="go"
              onChange={(event) => {
                setFault(null);
                join.reset();
                setTyped(event.currentTarget.value);
              }}
              onBlur={() => setTyped((before) => spacedCode(normalizeCode(before)))}
            />
            {join.error !== null && <FailureNotice error={join.error} />}
            <BlockButton tone="strong" type="submit" loading={join.isPending}>
              Join
            </BlockButton>
            <p className={styles.hint}>You need no account and no name. You get a seat number and an animal.</p>
          </form>
        )}
      </div>
      <div className={styles.world}>
        <WorldPicture source={{ kind: 'sketch', seed: 'amber-harbor-417', theme: 'forest', questions: 8 }} label="" />
      </div>
    </main>
  );
}
