import { expect, test } from 'vitest';
import { migratePython } from './migrate-python.ts';

test('the guide’s old import of settings is its new one; what wants more is named with its line', () => {
  const source = `from src.config import settings  # mine
from backend.agents import agent_manager
from config import settings
`;
  const { output, left } = migratePython(source);
  expect(output.split('\n')[0]).toBe('from apps.backend.core.config import settings  # mine');
  expect(output.split('\n').slice(1)).toEqual(source.split('\n').slice(1));
  expect(left.map(({ line }) => line)).toEqual([2, 3]);
  expect(migratePython(output).output).toBe(output);
});

test('texts of several lines and comments are left', () => {
  const source = `text = """
from src.config import settings
"""
# from src.config import settings
`;
  expect(migratePython(source)).toEqual({ output: source, changed: [], left: [] });
});
