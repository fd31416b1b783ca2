import * as vscode from 'vscode';
import type { Position, Range } from 'vscode-languageserver-types';

/** The protocol's positions are VS Code's, in other clothes. */
export function toVscodeRange({ start, end }: Range): vscode.Range {
  return new vscode.Range(toVscodePosition(start), toVscodePosition(end));
}

export function toVscodePosition({ line, character }: Position): vscode.Position {
  return new vscode.Position(line, character);
}
