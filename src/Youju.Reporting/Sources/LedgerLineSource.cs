using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Reporting.Sources;

/// <summary>Lines of the ledger: <c>ledger/p1/executed</c>; and what they add up to by budget: <c>ledger/government-fund/executed</c>.</summary>
internal sealed class LedgerLineSource(Ledger ledger, FigureNames names, Proofs proofs) : IFigureSource
{
    public Quantity? Find(string key) =>
        Cell(key) is ({ } lines, { } column)
        && IsKept(key, lines.Count)
        && !IsMixed(key, lines)
        && Sum(lines, column) is { } sum
            ? new(sum.Value.Yuan, Unit.Yuan, sum.Interval)
            : null;

    // 当年财政拨款 can be told apart only where nothing was carried over into the project.
    private static bool IsMixed(string key, IEnumerable<BudgetLine> lines) =>
        Name(key).StartsWith("appropriation:", StringComparison.Ordinal)
        && lines.Any(line => line.Amounts.CarriedOver is not { Fen: 0 });

    public FactTrace? Trace(string key)
    {
        if (Cell(key) is not ({ } lines, { } column) || !IsKept(key, lines.Count))
            return null;
        var grounds = lines.Select(line => new FactTrace(
            $"收支账“{line.Project ?? line.Kind.Label()}”{column.Label()} {line.Amounts[column]?.ToString() ?? "未填写"}，{line.Source.InWords()}",
            [.. proofs.For($"ledger/{line.Id}")]
        ));
        return FactTrace.Of(key, names.Of(key)!, Find(key).InWords(), [.. grounds]);
    }

    public static string KeyOf(BudgetKind budget, AmountColumn column) =>
        $"ledger/{Youju.Text.Yaml.StrictYaml.Word(budget)}/{column.Key()}";

    private static bool Belongs(BudgetLine line, string name) =>
        name.Split(':', 2) switch
        {
            ["appropriation", var project] => line.Project == project && !IsOther(line),
            ["other", var project] => line.Project == project && IsOther(line),
            _ => line.Id == name || Youju.Text.Yaml.StrictYaml.Word(line.Budget) == name,
        };

    // A project that is kept in the ledger and has no money of a kind has none of it.
    private bool IsKept(string key, int lines) =>
        lines > 0
        || (
            Name(key).Split(':', 2) is ["other", var project]
            && ledger.Lines.Any(line => line.Project == project)
        );

    // A project's name may hold anything, a slash too.
    private static string Name(string key)
    {
        var (first, last) = (key.IndexOf('/', StringComparison.Ordinal), key.LastIndexOf('/'));
        return first < last ? key[(first + 1)..last] : "";
    }

    private static bool IsOther(BudgetLine line) =>
        line.Budget is BudgetKind.SpecialAccount or BudgetKind.OwnFunds;

    private (IReadOnlyList<BudgetLine> Lines, AmountColumn? Column) Cell(string key)
    {
        var (name, columnKey) = (Name(key), key[(key.LastIndexOf('/') + 1)..]);
        var column = Enum.GetValues<AmountColumn>()
            .Cast<AmountColumn?>()
            .FirstOrDefault(column => column!.Value.Key() == columnKey);
        return ([.. ledger.Lines.Where(line => Belongs(line, name))], column);
    }

    private static Amount? Sum(IReadOnlyList<BudgetLine> lines, AmountColumn column) =>
        lines.Any(line => line[column] is null)
            ? null
            : lines
                .Select(line => line[column]!.Value)
                .Aggregate(Amount.Exactly(Money.Zero), (sum, amount) => sum + amount);
}
