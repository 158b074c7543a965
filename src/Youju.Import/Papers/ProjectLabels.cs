using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Where the names of projects stand in a table, and what each project is called.</summary>
internal static class ProjectLabels
{
    /// <summary>The column of projects; 支出项目 above 基本工资 and 办公费 names none.</summary>
    public static PaperColumn? FindColumn(PaperTable table, PaperLexicon lexicon, LineNames lines) =>
        table.FindRole(PaperRole.Project) is { } column && !NamesSubjects(table, column, lines)
            ? column
            : FindNamesByTitle(table, lexicon, lines) ?? FindNamesByRows(table, lexicon, lines);

    /// <summary>What a project is called: 其中：人工影响天气作业 without 其中, and a name that was broken to fit its cell in one line.</summary>
    public static string CleanName(string printed)
    {
        var name = printed.ReplaceLineEndings("");
        return RowLabel.ParsePrinted(name) is { IsPart: true } part ? part.Words : name;
    }

    // 项目 | 金额 beneath a title that speaks of projects, or a line right above it: 四、项目支出明细如下
    private static PaperColumn? FindNamesByTitle(PaperTable table, PaperLexicon lexicon, LineNames lines) =>
        table.FindRole(PaperRole.Name) is { } names
        && !table.Entries.Any(entry => entry.Code is not null)
        && lexicon.ProjectTitles.Any(word =>
            $"{table.Name}{table.Sheet}{(table.Around is [.., var last] ? last.Words : "")}".Contains(
                word,
                StringComparison.Ordinal
            )
        )
        && !NamesSubjects(table, names, lines)
            ? names
            : null;

    // 项目 above names that no table knows, each with what it was given and what it spent, down to a sum that they come to.
    private static PaperColumn? FindNamesByRows(PaperTable table, PaperLexicon lexicon, LineNames lines) =>
        table.FindRole(PaperRole.Name) is { Path: [.., var head] } names
        && lexicon.BareProjectHeads.Contains(head)
        && TellsBudgetAndSpending(table)
        && table.Entries.Count(entry => entry.IsTotal) == 1
        && !table.Entries.Any(entry => entry.Code is not null)
        && table
            .Entries.Where(entry => !entry.IsTotal && table.HasAmount(entry))
            .All(entry => IsUnknown(entry.Label.Words, lexicon, lines))
        && table.Columns.Where(column => column.Stage is not null).All(column => ComesToSum(table, column))
            ? names
            : null;

    private static bool TellsBudgetAndSpending(PaperTable table) =>
        table.Columns.Any(column => column.Stage is PaperStage.Executed)
        && table.Columns.Any(column =>
            column.Stage is PaperStage.Budget or PaperStage.Initial or PaperStage.Adjusted
        );

    private static bool IsUnknown(string name, PaperLexicon lexicon, LineNames lines) =>
        name.Length > 1
        && lines.FindLineKeys(name).Count == 0
        && lines.FindEconomicCode(name) is null
        && lines.FindFunctionCode(name) is null
        && !lexicon.Kinds.Any(kind => kind.Words.Contains(name))
        && !lexicon.Items.Any(item =>
            item.Stems.Values.Any(stems => stems.Any(stem => name.Contains(stem, StringComparison.Ordinal)))
        );

    private static bool ComesToSum(PaperTable table, PaperColumn column)
    {
        var amounts = table.Entries.ToLookup(
            entry => entry.IsTotal,
            entry => PaperTable.FindAmount(entry, column)?.Value ?? 0
        );
        return column.Holds != ColumnContent.Amounts || amounts[true].Sum() == amounts[false].Sum();
    }

    private static bool NamesSubjects(PaperTable table, PaperColumn column, LineNames lines)
    {
        var names = table
            .Entries.Where(entry => !entry.IsTotal)
            .Select(entry => RowLabel.NormaliseName(entry.Row.FindCell(column.Position).Words))
            .ToList();
        return names.Count(name => lines.FindEconomicCode(name) is not null) * 2 > names.Count;
    }
}
