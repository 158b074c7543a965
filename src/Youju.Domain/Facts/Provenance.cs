using Youju.Domain.Budget;
using Youju.Domain.Registers;

namespace Youju.Domain.Facts;

/// <summary>Where a fact comes from, one step down.</summary>
public abstract record Provenance;

/// <param name="Lines">The lines that were added; empty where the ledger states the amount.</param>
/// <param name="Stated">The stated amount, where there is one.</param>
public sealed record FromLedger(
    string LedgerKey,
    AmountColumn Column,
    IReadOnlyList<BudgetLine> Lines,
    NamedAmount? Stated
) : Provenance;

/// <param name="Records">The records that count, with the version that counts, in the order of their ids.</param>
/// <param name="FillStatus">Why there may be none.</param>
public sealed record FromRecords(
    string Register,
    string Measure,
    IReadOnlyList<RecordReference> Records,
    FillStatus FillStatus
) : Provenance;

public sealed record FromFacts(Computation Computation, IReadOnlyList<string> Inputs) : Provenance;

public sealed record FromHand(string Reason, string? Evidence, bool IsIllustrative) : Provenance;

/// <summary>One version of one record.</summary>
public readonly record struct RecordReference(string Id, int Version);
