using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>What the project of each row is called: a name may be merged over all rows of its money.</summary>
/// <remarks>
/// A row that says nothing beside its amounts belongs to nobody: it may be a sum, and what stands above is not its name. Where names are
/// written out again in the next row, a blank is no name either.
/// </remarks>
internal sealed class ProjectsOfRows
{
    private readonly Dictionary<PaperEntry, string> names = new(ReferenceEqualityComparer.Instance);
    private readonly PaperTable table;

    /// <param name="projects">The column of names; null where the table has none.</param>
    public ProjectsOfRows(PaperTable table, PaperColumn? projects)
    {
        this.table = table;
        WritesOut = projects is not null && RepeatsNames(table, projects);
        var isMerged = projects is not null && table.FindRole(PaperRole.Kind) is null && !WritesOut;
        string? above = null;
        foreach (var entry in projects is null ? [] : table.Entries)
        {
            var printed = entry.Row.FindCell(projects!.Position).Words.Trim();
            if (printed.Length > 0)
                names[entry] = above = ProjectLabels.CleanName(printed);
            else if (isMerged && above is not null && !IsBare(entry))
                names[entry] = above;
        }
    }

    /// <summary>Whether each row bears its own name, so that one without says that nobody knows it.</summary>
    public bool WritesOut { get; }

    public string? FindName(PaperEntry entry) => names.GetValueOrDefault(entry);

    /// <summary>Whether a row has amounts and no word that says of what.</summary>
    public bool IsBare(PaperEntry entry) =>
        entry.RowStage is null
        && table
            .Columns.Where(column =>
                column.Block == entry.Block
                && column is { Holds: ColumnContent.Words, Role: not PaperRole.Ordinal }
            )
            .All(column => entry.Row.FindCell(column.Position).IsBlank);

    private static bool RepeatsNames(PaperTable table, PaperColumn projects)
    {
        var printed = table
            .Entries.Where(entry => !entry.IsTotal)
            .Select(entry => entry.Row.FindCell(projects.Position).Words.Trim())
            .ToList();
        return printed.Zip(printed.Skip(1)).Any(pair => pair.First.Length > 0 && pair.First == pair.Second);
    }
}
