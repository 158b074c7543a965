using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Departments;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Reporting.Scores;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Departments;

/// <summary>A table of a department's package: every sum stands above the units that make it up.</summary>
/// <param name="Name">As it heads the table and its sheet.</param>
internal sealed record DepartmentSheet(string Name, IReadOnlyList<IReadOnlyList<CellContent>> Rows);

/// <summary>The tables of a department's package, unit by unit.</summary>
internal sealed class DepartmentTables(DepartmentPackage package)
{
    private const string Unknown = "未知";
    private const string Between = "减：单位之间的付款";
    private const int FirstAmount = 2;

    private static readonly AmountColumn[] Columns =
    [
        AmountColumn.Initial,
        AmountColumn.Adjusted,
        AmountColumn.Executed,
    ];

    /// <summary>Those that have rows.</summary>
    public IEnumerable<DepartmentSheet> ListSheets() =>
        package.Table is not { } table
            ? []
            : new[]
            {
                ListMoney(table),
                ListPayments(table),
                ListCounts(table),
                ListIndicators(),
                ListScores(),
            }.Where(sheet => sheet.Rows.Count > 1);

    private static DepartmentSheet ListMoney(DepartmentTable table)
    {
        var rows = new List<IReadOnlyList<CellContent>>
        {
            CreateHead(["项目", "单位", .. Columns.Select(column => $"{column.ToChineseLabel()}（元）")]),
        };
        foreach (var item in table.Figures.GroupBy(figure => figure.Key))
            AddItem(rows, [.. item], table.Units);
        return new("收支", rows);
    }

    // The sum first, then what makes it up: every unit, less what one paid the other.
    private static void AddItem(
        List<IReadOnlyList<CellContent>> rows,
        IReadOnlyList<DepartmentFigure> figures,
        IReadOnlyList<DepartmentUnit> units
    )
    {
        var (label, top) = (figures[0].Label, rows.Count);
        var hasBetween = figures.Any(figure => figure.Between != Money.Zero);
        var bottom = top + units.Count + (hasBetween ? 1 : 0);
        rows.Add(
            CreateRow(label, "合计", column =>
                CreateSum(FindFigure(figures, column), top, bottom, Array.IndexOf(Columns, column))
            )
        );
        for (var at = 0; at < units.Count; at++)
        {
            var unit = at;
            rows.Add(
                CreateRow(label, units[at].Name, column =>
                    CreateAmount(FindFigure(figures, column)?.Parts[unit].Amount?.Value)
                )
            );
        }

        if (hasBetween)
            rows.Add(
                CreateRow(label, Between, column =>
                    CreateAmount(Money.Zero - (FindFigure(figures, column)?.Between ?? Money.Zero))
                )
            );
    }

    private static DepartmentFigure? FindFigure(
        IReadOnlyList<DepartmentFigure> figures,
        AmountColumn column
    ) => figures.FirstOrDefault(figure => figure.Column == column);

    private static CellContent CreateSum(DepartmentFigure? figure, int top, int bottom, int ordinal) =>
        figure?.Total is { } total
            ? CreateAmount(total.Value) with
            {
                Formula = new CellFormula.CellSum([
                    .. Enumerable
                        .Range(top + 1, bottom - top)
                        .Select(row => new CellAddress(row, FirstAmount + ordinal)),
                ]),
            }
            : CreateAmount(null);

    private static DepartmentSheet ListPayments(DepartmentTable table) =>
        new(
            "单位之间的付款",
            [
                CreateHead([
                    "付款单位",
                    "收款单位",
                    "性质",
                    .. Columns.Select(column => $"{column.ToChineseLabel()}（元）"),
                ]),
                .. table.Payments.Select(payment =>
                    Place([
                        CreateWords(payment.From.Name),
                        CreateWords(payment.To.Name),
                        CreateWords(payment.Kind.ToChineseLabel()),
                        .. Columns.Select(column => CreateAmount(payment.Amounts[column])),
                    ])
                ),
            ]
        );

    private static DepartmentSheet ListCounts(DepartmentTable table)
    {
        var rows = new List<IReadOnlyList<CellContent>> { CreateHead(["项目", "单位", "数量"]) };
        foreach (var count in table.Counts)
        {
            var top = rows.Count;
            rows.Add(
                Place([
                    CreateWords(count.Label),
                    CreateWords("合计"),
                    CreateNumber(count.Total) with
                    {
                        Formula = count.Total is null
                            ? null
                            : new CellFormula.CellSum([
                                .. Enumerable
                                    .Range(top + 1, count.Parts.Count)
                                    .Select(row => new CellAddress(row, FirstAmount)),
                            ]),
                    },
                ])
            );
            rows.AddRange(
                count.Parts.Select(part =>
                    Place([CreateWords(count.Label), CreateWords(part.Unit.Name), CreateNumber(part.Count)])
                )
            );
        }

        return new("人员和实物量", rows);
    }

    private DepartmentSheet ListIndicators() =>
        new(
            "项目和指标",
            [
                CreateHead(["单位", "项目", "指标", "目标", "完成", "分值", "得分"]),
                .. from one in package.Dossiers
                from scored in ListScored(one)
                select CreateIndicator(one, scored.Project, scored.Score),
            ]
        );

    private static IEnumerable<(string Project, IndicatorScore Score)> ListScored(UnitDossier one) =>
        ScoreBook.FromDossier(one.Open.Dossier, one.Open.Pack, one.Open.Facts) is { } book
            ? book
                .Overall.Scores.Select(score => ("整体", score))
                .Concat(
                    book.Projects.SelectMany(project =>
                        project.Value.Scores.Select(score => (project.Key, score))
                    )
                )
            : [];

    private static IReadOnlyList<CellContent> CreateIndicator(
        UnitDossier one,
        string project,
        IndicatorScore score
    )
    {
        var print = DepartmentPrint.ForUnit(one.Open);
        return Place([
            CreateWords(one.Unit.Name),
            CreateWords(project),
            CreateWords(score.Indicator.Name),
            CreateWords(print.PrintTarget(score.Indicator)),
            CreateWords(print.PrintDone(score)),
            CreateNumber(score.Indicator.Weight),
            CreateNumber(score.Points),
        ]);
    }

    private DepartmentSheet ListScores() =>
        new(
            "自评得分",
            [
                CreateHead(["单位", "自评得分", "等级"]),
                .. package.Dossiers.Select(one =>
                {
                    var sheet = ScoreBook
                        .FromDossier(one.Open.Dossier, one.Open.Pack, one.Open.Facts)
                        ?.Overall;
                    return Place([
                        CreateWords(one.Unit.Name),
                        CreateNumber(sheet?.Total),
                        CreateWords(sheet?.Grade ?? ""),
                    ]);
                }),
            ]
        );

    private static IReadOnlyList<CellContent> CreateRow(
        string item,
        string unit,
        Func<AmountColumn, CellContent> amount
    ) => Place([CreateWords(item), CreateWords(unit), .. Columns.Select(amount)]);

    private static IReadOnlyList<CellContent> CreateHead(IEnumerable<string> words) =>
        Place([.. words.Select(CreateWords)]);

    private static IReadOnlyList<CellContent> Place(IReadOnlyList<CellContent> cells) =>
        [.. cells.Select((cell, column) => cell with { Column = column })];

    // A cell of a table holds one line.
    private static CellContent CreateWords(string words) =>
        new(string.Join(' ', words.Split('\n', '\r', '\t')), 0);

    private static CellContent CreateAmount(Money? money) =>
        money is { } known
            ? new(known.Yuan.ToString("#,##0.00", CultureInfo.InvariantCulture), 0, RawValue: known.Yuan)
            {
                Alignment = Alignment.End,
            }
            : new(Unknown, 0) { Alignment = Alignment.End };

    private static CellContent CreateNumber(decimal? number) =>
        number is { } known
            ? new(known.ToString("0.####", CultureInfo.InvariantCulture), 0, RawValue: known)
            {
                Alignment = Alignment.End,
            }
            : new(Unknown, 0) { Alignment = Alignment.End };
}
