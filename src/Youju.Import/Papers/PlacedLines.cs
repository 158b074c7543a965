using System.Globalization;
using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>Takes lines of lists into a ledger so that the order of papers has no effect and nothing is counted twice.</summary>
internal sealed class PlacedLines(Ledger ledger, DatedExecutions executions, Precedence precedence)
{
    private readonly List<BudgetLine> lines = [.. ledger.Lines];
    private readonly List<string> doubts = [];

    public int Added { get; private set; }

    public int Updated { get; private set; }

    /// <summary>What differs between papers, in Chinese.</summary>
    public IReadOnlyList<string> Doubts => doubts;

    public Ledger Ledger => ledger with { Lines = PublishedLines.GiveWayToFiner(lines) };

    public void AddOrUpdate(IReadOnlyList<PlacedLine> placed)
    {
        foreach (var line in placed)
        {
            foreach (var coarse in FindCoarser(line))
                GiveWay(coarse, line, placed);
            var open = TakeAwayTold(line);
            var at = lines.FindIndex(line.IsSameAs);
            if (open.Amounts.Count == 0)
                continue;
            if (at >= 0)
                UpdateLine(at, executions.SelectCurrent(open, lines[at].Amounts.Executed));
            else
                AddLine(open);
        }

        foreach (var line in placed)
            executions.KeepLine(line);
    }

    private List<BudgetLine> FindCoarser(PlacedLine line) =>
        lines.FindAll(one => !PublishedLines.IsPublished(one) && line.Refines(one) && !line.IsSameAs(one));

    // What finer lines tell is not told once more by the whole; the budget of a project beside its payments by subject is.
    private PlacedLine TakeAwayTold(PlacedLine line)
    {
        var finer = lines.FindAll(one =>
            !PublishedLines.IsPublished(one) && line.IsRefinedBy(one) && !line.IsSameAs(one)
        );
        if (finer.Count == 0)
            return line;
        CompareWithParts(line, finer);
        var open = line with
        {
            Amounts = line
                .Amounts.Where(amount => finer.TrueForAll(one => one[amount.Key] is null))
                .ToDictionary(),
        };
        if (HoldsBesideParts(line.ToBudgetLine("")) || open.Amounts.Count == 0)
            return open;
        if (finer is [var only])
            UpdateLine(lines.IndexOf(only), open);
        else
            TellLeftOut(
                open.Amounts.Select(amount => $"{amount.Key.ToChineseLabel()} {amount.Value.Value}"),
                line.Source
            );
        return open with { Amounts = new Dictionary<AmountColumn, Amount>() };
    }

    private void AddLine(PlacedLine line)
    {
        var number = lines.Count + 1;
        while (lines.Exists(one => one.Id == FormatLineId(number)))
            number++;
        lines.Add(line.ToBudgetLine(FormatLineId(number)));
        Added++;
    }

    private void UpdateLine(int at, PlacedLine placed)
    {
        var before = lines[at];
        var after = before;
        foreach (var (column, amount) in placed.Amounts)
        {
            if (before[column] is { } old && old.Value != amount.Value)
                after = Decide(after, placed, column, (new(old, before.Source), new(amount, placed.Source)));
            else
                after = TakeAmount(after, placed, column) with
                {
                    Source = DifferingPapers.ForgetIn(after.Source, column, placed.Source.Places[0].File),
                };
        }

        if (after.Amounts == before.Amounts)
        {
            lines[at] = before with { Source = NoteAsIn(before.Source, after.Source) };
            return;
        }

        lines[at] = after;
        Updated++;
    }

    // What says the same keeps its source.
    private static LineSource NoteAsIn(LineSource before, LineSource after) =>
        before is CellSource old && after is CellSource now ? old with { Differing = now.Differing } : before;

    private BudgetLine Decide(
        BudgetLine line,
        PlacedLine placed,
        AmountColumn column,
        (WeighedAmount Held, WeighedAmount Now) papers
    )
    {
        var ruling = executions.IsProgress(placed.Place, papers.Held.Amount.Value, placed.Until)
            ? new(TakesNew: true)
            : precedence.DecideBetween(column, papers.Held, papers.Now);
        if (
            ruling.Describe($"{Describe(placed)}·{column.ToChineseLabel()}", papers.Held, papers.Now) is
            { } told
        )
            doubts.Add(told);
        var after = ruling.TakesNew ? TakeAmount(line, placed, column) : line;
        return ruling.KeepsBoth
            ? after with
            {
                Source = DifferingPapers.NoteIn(
                    after.Source,
                    column,
                    ruling.TakesNew ? papers.Held : papers.Now,
                    ruling.IsDisputed
                ),
            }
            : after;
    }

    private static BudgetLine TakeAmount(BudgetLine line, PlacedLine placed, AmountColumn column)
    {
        var amount = placed.Amounts[column];
        var amounts = line.Amounts.WithAmount(column, amount.Value);
        return line with
        {
            Amounts = amounts,
            Grains = line.Grains.WithColumnGrain(column, amount.Grain, amounts),
            Source = line.Source is CellSource earlier ? earlier.CombineWith(placed.Source) : placed.Source,
        };
    }

    /// <summary>The parts take the place of the line that told them as one; what only that one tells stays with it.</summary>
    private void GiveWay(BudgetLine coarse, PlacedLine part, IReadOnlyList<PlacedLine> placed)
    {
        var parts = placed.Where(one => one.Refines(coarse) && !one.IsSameAs(coarse)).ToList();
        CompareSums(Describe(parts[0]), coarse, parts);
        var at = lines.IndexOf(coarse);
        var rest = part.Amounts.Keys.Aggregate(coarse.Amounts, (all, column) => all.WithAmount(column, null));
        if (rest == coarse.Amounts && HoldsBesideParts(coarse))
            return;
        if (HoldsBesideParts(coarse) && rest != new BudgetAmounts())
            lines[at] = coarse with { Amounts = rest };
        else if (parts is [var only] && !lines.Exists(only.IsSameAs))
            lines[at] = NameLine(coarse, rest, only);
        else
            LeaveOut(coarse, rest);
    }

    // What is told of one project, or of the costs of the house, stays beside its subjects; what is told of all projects together is no
    // line beside them.
    private static bool HoldsBesideParts(BudgetLine whole) =>
        whole.Project is not null || whole.Kind != ExpenditureKind.Project;

    private static BudgetLine NameLine(BudgetLine coarse, BudgetAmounts rest, PlacedLine named) =>
        rest == new BudgetAmounts()
            ? named.ToBudgetLine(coarse.Id)
            : named.ToBudgetLine(coarse.Id) with
            {
                Amounts = rest,
                Grains = coarse.Grains,
                Source = coarse.Source,
            };

    private void LeaveOut(BudgetLine coarse, BudgetAmounts rest)
    {
        lines.Remove(coarse);
        TellLeftOut(
            Enum.GetValues<AmountColumn>()
                .Where(column => rest[column] is not null)
                .Select(column => $"{column.ToChineseLabel()} {rest[column]}"),
            coarse.Source
        );
    }

    private void TellLeftOut(IEnumerable<string> amounts, LineSource source)
    {
        var told = string.Join("、", amounts);
        if (told.Length > 0)
            doubts.Add($"收支账里已有各项，{source.InWords()} 的{told}没有分到各项，没有记");
    }

    private void CompareSums(string name, BudgetLine whole, List<PlacedLine> parts)
    {
        foreach (var column in Enum.GetValues<AmountColumn>())
        {
            if (
                whole[column] is not { } stated
                || !parts.TrueForAll(part => part.Amounts.ContainsKey(column))
            )
                continue;
            var sum = parts.Select(part => part.Amounts[column]).Aggregate((all, one) => all + one);
            if (!sum.Interval.Overlaps(stated.Interval))
                doubts.Add(
                    $"“{name}”{column.ToChineseLabel()}：{whole.Source.InWords()} 为 {stated.Value}，"
                        + $"{parts[0].Source.InWords()} 各项之和为 {sum.Value}，按各项记，请核对"
                );
        }
    }

    private void CompareWithParts(PlacedLine line, List<BudgetLine> finer)
    {
        foreach (var (column, amount) in line.Amounts)
        {
            var parts = finer.Select(one => one[column]).ToList();
            if (parts.Exists(part => part is null))
                continue;
            var sum = parts.Aggregate((all, one) => all + one)!.Value;
            if (!sum.Interval.Overlaps(amount.Interval))
                doubts.Add(
                    $"“{Describe(line)}”{column.ToChineseLabel()}：{line.Source.InWords()} 为 {amount.Value}，收支账里各项之和为 {sum.Value}，没有改动，请核对"
                );
        }
    }

    private static string Describe(PlacedLine line) =>
        line.Project ?? line.Economic?.Digits ?? line.Functional?.Digits ?? line.Kind.ToChineseLabel();

    private static string FormatLineId(int number) =>
        $"line-{number.ToString("000", CultureInfo.InvariantCulture)}";
}
