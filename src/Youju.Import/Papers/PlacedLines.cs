using System.Globalization;
using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>Takes lines of lists into a ledger so that the order of papers has no effect and nothing is counted twice.</summary>
internal sealed class PlacedLines(Ledger ledger, DatedExecutions executions)
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
            var at = lines.FindIndex(line.IsSameAs);
            if (at >= 0)
                UpdateLine(at, executions.SelectCurrent(line, lines[at].Amounts.Executed));
            else if (FindCoarser(line) is { } coarse)
                RefineLine(coarse, placed);
            else if (
                lines.FindAll(one => !PublishedLines.IsPublished(one) && line.IsRefinedBy(one)) is
                { Count: > 0 } finer
            )
                CompareWithParts(line, finer);
            else
                AddLine(line);
            executions.KeepLine(line);
        }
    }

    private BudgetLine? FindCoarser(PlacedLine line) =>
        lines.Find(one => !PublishedLines.IsPublished(one) && line.Refines(one));

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
        var (before, now) = (lines[at], placed.ToBudgetLine(lines[at].Id));
        foreach (var (column, amount) in placed.Amounts)
        {
            if (before.Amounts[column] is { } old && old != amount.Value)
                doubts.Add(
                    $"“{Describe(placed)}”{column.ToChineseLabel()}原为 {old}（{before.Source.InWords()}），"
                        + $"现按 {placed.Source.InWords()} 改为 {amount.Value}"
                );
        }

        var amounts = placed.Amounts.Aggregate(before.Amounts, (all, one) =>
            all.WithAmount(one.Key, one.Value.Value)
        );
        if (amounts == before.Amounts)
            return;
        lines[at] = before with
        {
            Amounts = amounts,
            Grains = placed.Amounts.Aggregate(before.Grains, (all, one) =>
                all.WithColumnGrain(one.Key, one.Value.Grain, amounts)
            ),
            Source =
                before.Source is CellSource earlier && now.Source is CellSource later
                    ? earlier.CombineWith(later)
                    : now.Source,
        };
        Updated++;
    }

    /// <summary>The parts take the place of the line that told them as one; what only that one tells stays where it can.</summary>
    private void RefineLine(BudgetLine coarse, IReadOnlyList<PlacedLine> placed)
    {
        var parts = placed.Where(one => one.Refines(coarse)).ToList();
        CompareSums(Describe(parts[0]), coarse, parts);
        lines.Remove(coarse);
        if (parts is [var only])
        {
            lines.Add(
                only.ToBudgetLine(coarse.Id) with
                {
                    Amounts = coarse.Amounts,
                    Grains = coarse.Grains,
                    Source = coarse.Source,
                }
            );
            UpdateLine(lines.Count - 1, only);
            return;
        }

        foreach (var part in parts.Where(part => !lines.Exists(part.IsSameAs)))
            AddLine(part);
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
