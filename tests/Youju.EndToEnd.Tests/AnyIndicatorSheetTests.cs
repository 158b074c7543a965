using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Storage.Texts;

namespace Youju.EndToEnd.Tests;

/// <summary>Whatever people write into a table of indicators, the dossier can still be read, and says what was taken.</summary>
public sealed class AnyIndicatorSheetTests
{
    /// <summary>What people write in the columns of such tables.</summary>
    private static readonly (string Head, string[] Words)[] Columns =
    [
        ("编号", ["", "", "a1", "a2", "a3"]),
        ("项目名称", ["", "节会"]),
        ("一级指标", ["", "产出指标", "产出指标（50分）", "满意度指标"]),
        ("二级指标", ["数量指标", "数量指标（20分）", "质量", "满意度"]),
        ("三级指标", ["接待游客", "指标1：接待", "推文篇数", "满意度"]),
        ("指标类型", ["", "", "定量", "定性"]),
        ("指标方向", ["", "", "≥", "＝", "不超过", "定性"]),
        ("指标值", ["≥18万人次", "100%", "≤5天", "5", "定性：有效提升", "12月底前"]),
        ("计量单位", ["", "", "人次", "万元", "%", "元/人次"]),
        ("分值", ["10", "10分", "10%", ""]),
        ("上年完成值", ["", "", "7", "90%"]),
        ("指标值依据", ["", "年度计划"]),
        ("完成值数据项", ["", "", "", "events.visitors"]),
        ("实际完成值", ["", "", "7", "26万余人次", "近500件", "93.5%", "已完成"]),
        ("统计方法", ["", "闸机"]),
        ("完成值依据", ["", "问卷"]),
        ("评定", ["", "", "", "达成", "未达成"]),
        ("得分", ["", "0", "9", "10"]),
        ("偏差原因分析及改进措施", ["", "雨天多；改进措施：改室内"]),
    ];

    private static readonly (string Head, string[] Words)[] Published =
    [
        Columns[3],
        Columns[4],
        Columns[7],
        Columns[9],
        Columns[13],
        Columns[17],
    ];

    private static readonly Pack Pack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);

    private static readonly Dossier Empty = new(
        new("中心"),
        ["cn-hunan", "tourism"],
        new(2024) { KnownItems = Pack.Ledger }
    )
    {
        Registers = Pack.Registers.ToImmutableSortedDictionary(
            entry => entry.Key,
            entry => Register.CreateEmpty(entry.Value),
            StringComparer.Ordinal
        ),
    };

    private static readonly Gen<string> Odd = Gen.OneOf(
        AnyOf.These(
            "约200场",
            "-3",
            "1e30",
            "99999999999999999999",
            "events.nothing",
            "≥",
            "合计",
            "填表人：",
            "……"
        ),
        Gen.String[Gen.Char.AlphaNumeric, 0, 6],
        Gen.String[0, 8]
    );

    private static Gen<WorkbookSheet> Sheets(params (string Head, string[] Words)[][] heads) =>
        from columns in AnyOf.These(heads)
        from oddity in Gen.Int[1, 40]
        from rows in Gen.Select(
            Gen.Int[0, 7].Array[columns.Length],
            Gen.Int[0, oddity].Array[columns.Length],
            Odd.Array[columns.Length],
            Gen.Decimal
        ).Array[0, 12]
        select new WorkbookSheet(
            "指标",
            rows.Select(
                    (row, at) =>
                        Row(
                            at + 2,
                            [
                                .. columns.Select(
                                    (column, to) =>
                                        row.Item2[to] switch
                                        {
                                            0 => new WorkbookCell(to, row.Item3[to]),
                                            1 when oddity > 30 => new WorkbookCell(
                                                to,
                                                row.Item4.ToString(CultureInfo.InvariantCulture),
                                                row.Item4
                                            ),
                                            _ => new(to, column.Words[row.Item1[to] % column.Words.Length]),
                                        }
                                ),
                            ]
                        )
                )
                .Where(row => row.Cells.Count > 0)
                .Prepend(Row(1, [.. columns.Select((column, to) => new WorkbookCell(to, column.Head))]))
        );

    [Fact]
    public void A_dossier_stays_readable_whatever_is_imported() =>
        Sheets(Columns, Columns[1..], Published)
            .Sample(sheet =>
            {
                var taken = Import(Empty, sheet);
                var read = DossierText.ParseDossier(DossierText.FormatFiles(taken.Dossier), _ => Pack);

                Assert.Equal(taken.Dossier.Targets.All, read.Targets.All);
                Assert.All(taken.Rejected.SelectMany(rejected => rejected.Rows), row =>
                    Assert.All(row.Reasons, Assert.NotEmpty)
                );
            });

    [Fact]
    public void What_was_taken_once_is_taken_alike_again() =>
        Sheets(Columns[1..], Published)
            .Sample(sheet =>
            {
                var once = Import(Empty, sheet).Dossier;

                Assert.Equal(once.Targets.All, Import(once, sheet).Dossier.Targets.All);
            });

    private static WorkbookRow Row(int number, WorkbookCell[] cells) =>
        new(
            number,
            [.. cells.Select(cell => cell with { Words = cell.Words.Trim() }).Where(cell => !cell.IsBlank)]
        );

    private static ImportResult Import(Dossier dossier, WorkbookSheet sheet) =>
        new WorkbookImport(
            Pack,
            new("指标.xlsx", new(2025, 1, 10, 9, 0, 0, TimeSpan.FromHours(8)))
        ).ImportSheets(dossier, [sheet]);
}
