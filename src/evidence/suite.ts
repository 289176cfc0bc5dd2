/** One suite of conformance.json, made by scripts/conformance.ts. */
export interface Suite {
  readonly id: string;
  readonly title: string;
  readonly repository: string;
  readonly commit: string;
  readonly licence: string;
  readonly passed: number;
  readonly total: number;
  readonly leftOut: number;
  readonly operators: readonly {
    readonly operator: string;
    readonly passed: number;
    readonly total: number;
    readonly leftOut: readonly { readonly name: string; readonly reason: string }[];
  }[];
}
