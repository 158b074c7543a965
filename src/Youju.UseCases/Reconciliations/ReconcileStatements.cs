namespace Youju.UseCases.Reconciliations;

/// <summary>Figures of one unit's year, held against each other over all papers.</summary>
/// <param name="Unit">The unit; empty where no paper tells it.</param>
/// <param name="Figures">Those that more than one paper states, in the order of the first.</param>
public sealed record ReconciledYear(
    string Unit,
    int Year,
    IReadOnlyList<StatedYear> Papers,
    IReadOnlyList<ReconciledFigure> Figures
)
{
    /// <summary>How many figures disagree.</summary>
    public int Disagreements => Figures.Count(figure => !figure.Agrees);
}

/// <summary>One figure, as every paper that has it states it.</summary>
public sealed record ReconciledFigure(
    string Key,
    string Label,
    IReadOnlyList<(StatedYear Paper, StatedFigure Figure)> Statements
)
{
    /// <summary>Whether one exact value could stand behind every printed one.</summary>
    public bool Agrees =>
        Statements
            .SelectMany((one, at) => Statements.Skip(at + 1).Select(other => (one, other)))
            .All(pair => pair.one.Figure.Value.Overlaps(pair.other.Figure.Value));
}

/// <summary>决算 ↔ 自评 ↔ 预算公开: holds what was published against itself, from the files alone.</summary>
public static class ReconcileStatements
{
    /// <summary>By unit and year; a paper that does not name its unit is of the only one that the others name.</summary>
    public static IReadOnlyList<ReconciledYear> ReconcilePapers(IReadOnlyList<StatedYear> papers)
    {
        var units = papers
            .Select(paper => paper.Unit)
            .OfType<string>()
            .Select(Plain)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return
        [
            .. papers
                .GroupBy(paper =>
                    (
                        Unit: paper.Unit is { } unit ? Plain(unit)
                        : units.Count == 1 ? units[0]
                        : "",
                        paper.Year
                    )
                )
                .OrderBy(group => group.Key.Unit, StringComparer.Ordinal)
                .ThenBy(group => group.Key.Year)
                .Select(group => new ReconciledYear(
                    group.Key.Unit,
                    group.Key.Year,
                    [.. group],
                    CompareFigures([.. group])
                )),
        ];
    }

    /// <summary>Whether two papers name the same unit, blanks aside.</summary>
    public static bool IsSameUnit(string one, string other) => Plain(one) == Plain(other);

    private static List<ReconciledFigure> CompareFigures(IReadOnlyList<StatedYear> papers) =>
        [
            .. papers
                .SelectMany(paper => paper.Figures.Select(figure => (Paper: paper, Figure: figure)))
                .GroupBy(one => one.Figure.Key, StringComparer.Ordinal)
                .Where(key => key.Count() > 1)
                .Select(key => new ReconciledFigure(key.Key, key.First().Figure.Label, [.. key])),
        ];

    private static string Plain(string unit) =>
        string.Concat(unit.Where(letter => !char.IsWhiteSpace(letter)));
}
