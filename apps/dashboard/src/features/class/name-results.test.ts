import { expect, test } from 'vitest';
import { nameResults } from './name-results.ts';

const csv = '\uFEFFseat,nickname,"1. What is ""half"", in\nnumbers?"\r\n1,Brave Otter,right\r\n12,Calm Owl,\r\n';

test('names stand beside their seats, and every other cell stays as it was', () => {
  expect(nameResults(csv, { 12: 'Twelve', 3: 'Nobody here' })).toBe(
    '\uFEFFseat,name,nickname,"1. What is ""half"", in\nnumbers?"\r\n1,,Brave Otter,right\r\n12,Twelve,Calm Owl,\r\n',
  );
});

test('a name is a cell: it is quoted where it must be, and never run as a formula', () => {
  expect(nameResults('seat,nickname\r\n1,Owl\r\n', { 1: 'One, "the first"' })).toContain('1,"One, ""the first""",Owl');
  expect(nameResults('seat,nickname\r\n1,Owl\r\n', { 1: '=1+1' })).toContain("1,'=1+1,Owl");
});
