using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Papers;

/// <summary>Puts amounts of published tables into a ledger as stated totals, and tells what they replace.</summary>
internal sealed class LedgerBuilder(Ledger ledger, DatedExecutions executions, Precedence precedence)
{
    private readonly List<string> order = [.. ledger.Named.Select(amount => amount.Key)];
    private readonly Dictionary<string, NamedAmount> named = ledger.Named.ToDictionary(
        amount => amount.Key,
        StringComparer.Ordinal
    );

    // What stood before this file, with the papers it came from.
    private readonly Dictionary<string, NamedAmount> stood = ledger.Named.ToDictionary(
        amount => amount.Key,
        StringComparer.Ordinal
    );

    /// <summary>Amounts that said something else before, in Chinese.</summary>
    public List<string> Replaced { get; } = [];

    public Ledger Ledger => ledger with { Named = [.. order.Select(key => named[key])] };

    public void AddOrReplace(PlacedAmount placed)
    {
        if (!IsOvertaken(placed))
            PutAmount(placed);
        executions.KeepAmount(placed);
    }

    private bool IsOvertaken(PlacedAmount placed) =>
        DatedExecutions.IsOfDay(placed.Column)
        && named.TryGetValue(placed.Key, out var before)
        && executions.IsOvertaken(new(placed.Key), before.Amounts.Executed, placed.Until);

    private void PutAmount(PlacedAmount placed)
    {
        if (!named.TryGetValue(placed.Key, out var before))
        {
            order.Add(placed.Key);
            named[placed.Key] = NamedAmount.FromCell(
                placed.Key,
                placed.Column,
                placed.Amount,
                placed.Source
            ) with
            {
                CodeName = FindNewName(placed),
            };
            return;
        }

        named[placed.Key] =
            before[placed.Column] is { } old && old.Value != placed.Amount.Value
                ? ReplaceAmount(placed, before, new(old, FindOldSource(placed, before, old.Value)))
                : Agree(before.WithColumnAmount(placed.Column, placed.Amount, placed.Source), placed);
    }

    private static NamedAmount Agree(NamedAmount after, PlacedAmount placed) =>
        after with
        {
            Source = DifferingPapers.ForgetIn(after.Source, placed.Column, placed.Source.Places[0].File),
        };

    private NamedAmount ReplaceAmount(PlacedAmount placed, NamedAmount before, WeighedAmount held)
    {
        var now = new WeighedAmount(placed.Amount, placed.Source);
        var ruling = executions.IsProgress(new(placed.Key), held.Amount.Value, placed.Until)
            ? new(TakesNew: true)
            : precedence.DecideBetween(placed.Column, held, now);
        var name = ledger.KnownItems.ToChineseLabel(placed.Key) + "·" + placed.Column.ToChineseLabel();
        if (ruling.Describe(name, held, now) is { } told)
            Replaced.Add(told);
        var after = ruling.TakesNew
            ? before.WithColumnAmount(placed.Column, placed.Amount, placed.Source)
            : before;
        return ruling.KeepsBoth
            ? after with
            {
                Source = DifferingPapers.NoteIn(
                    after.Source,
                    placed.Column,
                    ruling.TakesNew ? held : now,
                    ruling.IsDisputed
                ),
            }
            : after;
    }

    // What the packs call a subject needs no second name.
    private string? FindNewName(PlacedAmount placed) =>
        LedgerKey.ExtractCode(placed.Key) is { } code && !ledger.KnownItems.CodeNames.ContainsKey(code)
            ? placed.CodeName
            : null;

    // The other amounts of the line may have come from this file by now: it is no source of what it replaces.
    private LineSource FindOldSource(PlacedAmount placed, NamedAmount before, Money old) =>
        stood.TryGetValue(placed.Key, out var earlier) && earlier.Amounts[placed.Column] == old
            ? earlier.Source
            : before.Source;
}
