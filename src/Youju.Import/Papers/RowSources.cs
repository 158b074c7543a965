using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>The budget with which the year began, where a column says of each row whether its budget is that or came later
/// (指标来源).</summary>
/// <remarks>Only of a project all of whose rows say so: what came from elsewhere may have been in the first budget or not.</remarks>
internal sealed class RowSources
{
    private readonly BudgetSources words;
    private readonly PaperColumn? column;
    private readonly Func<PaperEntry, string?> nameProject;
    private readonly HashSet<string> unknown = [];

    public RowSources(PaperTable table, PaperLexicon lexicon, Func<PaperEntry, string?> nameProject)
    {
        (words, this.nameProject) = (lexicon.Sources, nameProject);
        column = table.Columns.FirstOrDefault(one =>
            one.Path is [.., var head] && words.Heads.Contains(head)
        );
        if (column is not null)
            unknown.UnionWith(
                table.Entries.Where(entry => !entry.IsTotal && !IsKnown(entry)).Select(NameProject)
            );
    }

    /// <summary>Adds to the amounts of a row what its source tells of them.</summary>
    public Dictionary<AmountColumn, Amount> FillSteps(
        PaperEntry entry,
        IEnumerable<(AmountColumn Into, Amount Amount, CellSource Source)> read
    )
    {
        var row = read.ToDictionary(one => one.Into, one => one.Amount);
        if (
            column is null
            || unknown.Contains(NameProject(entry))
            || row.ContainsKey(AmountColumn.Initial)
            || !row.TryGetValue(AmountColumn.Adjusted, out var given)
        )
            return row;
        var isFirst = words.Initial.Contains(ReadSource(entry));
        row[AmountColumn.Initial] = isFirst ? given : Amount.FromExactMoney(Money.Zero);
        if (!isFirst)
            row[AmountColumn.Added] = given;
        return row;
    }

    private bool IsKnown(PaperEntry entry) =>
        ReadSource(entry) is var source && (words.Initial.Contains(source) || words.Added.Contains(source));

    private string ReadSource(PaperEntry entry) => entry.Row.FindCell(column!.Position).Words.Trim();

    private string NameProject(PaperEntry entry) => nameProject(entry) ?? "";
}
