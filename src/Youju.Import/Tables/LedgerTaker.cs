using Youju.Domain.Budget;
using Youju.Domain.Facts;

namespace Youju.Import.Tables;

/// <summary>Puts amounts of published tables into a ledger as stated totals, and tells what they replace.</summary>
internal sealed class LedgerTaker(Ledger ledger)
{
    private const char Between = '；';

    private readonly List<string> order = [.. ledger.Named.Select(amount => amount.Key)];
    private readonly Dictionary<string, NamedAmount> named = ledger.Named.ToDictionary(amount => amount.Key, StringComparer.Ordinal);

    /// <summary>Amounts that said something else before, in Chinese.</summary>
    public List<string> Replaced { get; } = [];

    public Ledger Ledger => ledger with { Named = [.. order.Select(key => named[key])] };

    public void Take(PlacedAmount placed)
    {
        if (!named.TryGetValue(placed.Key, out var before))
        {
            order.Add(placed.Key);
            named[placed.Key] = new(placed.Key, With(new(), placed), placed.Source) { Grain = placed.Amount.Grain };
            return;
        }

        if (before.Amounts[placed.Column] is { } old && old != placed.Amount.Value)
            Replaced.Add($"“{LedgerKey.Label(placed.Key)}”{placed.Column.Label()}原为 {old}（{before.Source.InWords()}），现按“{placed.Source.Sheet}”{placed.Source.Cell} 改为 {placed.Amount.Value}");
        named[placed.Key] = before with
        {
            Amounts = With(before.Amounts, placed),
            Source = Joined(before, placed),
            Grain = placed.Amount.Grain > before.Grain || HasOnly(before, placed.Column) ? placed.Amount.Grain : before.Grain,
        };
    }

    private static BudgetAmounts With(BudgetAmounts amounts, PlacedAmount placed) => amounts.With(placed.Column, placed.Amount.Value);

    private static bool HasOnly(NamedAmount amount, AmountColumn column) => Enum.GetValues<AmountColumn>().All(other => other == column || amount.Amounts[other] is null);

    // Amounts of one key may come from several cells and files: their places are listed side by side.
    private static LineSource Joined(NamedAmount before, PlacedAmount placed)
    {
        if (before.Source is not CellSource earlier || HasOnly(before, placed.Column)) return placed.Source;
        var places = Places(earlier).ToList();
        var at = places.FindIndex(place => place.File == placed.Source.File && place.Sheet == placed.Source.Sheet);
        if (at < 0) places.Add(placed.Source);
        else places[at] = places[at] with { Cell = string.Join(' ', places[at].Cell.Split(' ').Union([placed.Source.Cell])) };
        return new CellSource(Join(places, place => place.File), Join(places, place => place.Sheet), Join(places, place => place.Cell));
    }

    private static IEnumerable<CellSource> Places(CellSource source)
    {
        var (files, sheets, cells) = (source.File.Split(Between), source.Sheet.Split(Between), source.Cell.Split(Between));
        return files.Length == sheets.Length && files.Length == cells.Length
            ? files.Select((file, at) => new CellSource(file, sheets[at], cells[at]))
            : [source];
    }

    private static string Join(IEnumerable<CellSource> places, Func<CellSource, string> part) => string.Join(Between, places.Select(part));
}
