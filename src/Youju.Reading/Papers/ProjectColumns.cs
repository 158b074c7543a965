using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Knows the columns that tell kinds of spending and projects by what stands in them, whatever they are called.</summary>
internal sealed class ProjectColumns(HeadWords words, IReadOnlyList<WorkbookRow> body)
{
    public List<PaperColumn> MarkColumns(List<PaperColumn> columns) => MarkProjects(MarkKinds(columns));

    // 人员类, 运转类-公用经费, 特定目标类 beneath 类别: of which kind the rows are.
    private List<PaperColumn> MarkKinds(List<PaperColumn> columns) =>
        columns.Exists(column => column.Role == PaperRole.Kind)
            ? columns
            :
            [
                .. columns.Select(column =>
                    column
                        is { Holds: ColumnContent.Words, Role: null or PaperRole.Name or PaperRole.Project }
                    && columns.Exists(other => other.Role == PaperRole.Project && other != column)
                    && TellsKinds(column.Position)
                        ? column with
                        {
                            Role = PaperRole.Kind,
                        }
                        : column
                ),
            ];

    private bool TellsKinds(int position)
    {
        var told = body.Select(row => row.FindCell(position).Words.Trim())
            .Where(cell => cell.Length > 0)
            .Distinct()
            .Where(cell => !words.IsTotal(cell))
            .ToList();
        return told.Count > 1 && told.Count < body.Count && told.TrueForAll(words.IsClassOfSpending);
    }

    // 人员支出, 日常公用, 史志编纂: what stands beside the costs of the house is a project, whatever the column is called.
    private List<PaperColumn> MarkProjects(List<PaperColumn> columns) =>
        columns.Exists(column => column.Role is PaperRole.Project or PaperRole.Kind)
            ? columns
            :
            [
                .. columns.Select(column =>
                    column
                        is {
                            Holds: ColumnContent.Words,
                            Role: null or PaperRole.Name or PaperRole.Functional or PaperRole.Budget
                        }
                    && TellsProjects(column.Position)
                        ? column with
                        {
                            Role = PaperRole.Project,
                        }
                        : column
                ),
            ];

    private bool TellsProjects(int position)
    {
        var names = body.Select(row => RowLabel.ParsePrinted(row.FindCell(position).Words).Words)
            .Where(name => name.Length > 0)
            .Distinct()
            .ToList();
        // 经费来源 above 财政拨款 names budgets; above 人员经费 and 桑园改造 it says what the money was given for.
        if (names.Count(words.NamesBudget) * 2 >= names.Count)
            return false;
        var projects = names.Count(name => !words.IsBasicKind(name) && !words.IsKnownLine(name));
        return names.Exists(words.IsBasicKind)
            && projects > 0
            && projects >= names.Count(words.IsKnownLine) - names.Count(words.IsBasicKind);
    }
}
