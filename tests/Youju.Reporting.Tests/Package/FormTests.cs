using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Domain.Indicators;
using Youju.Reporting.Limits;

namespace Youju.Reporting.Tests.Package;

public sealed class FormTests
{
    private static readonly Dossier TwoProjects = SmallDossier.With(
        SmallDossier.Project("宣传", 30_000),
        SmallDossier.Project("普查", 12_500)
    );

    [Fact]
    public void A_total_is_the_sum_of_its_lines_in_word_and_a_formula_in_excel()
    {
        var table = Form(TwoProjects, "基础数据表");
        var total = Cells(table).Single(cell => Key(cell) == "project.executed");

        Assert.Equal("4.25", table.SliceText(total.Span));
        Assert.Equal(4.25m, total.RawValue);
        Assert.Equal(2, Assert.IsType<CellFormula.CellSum>(total.Formula).Cells.Count);
    }

    [Fact]
    public void A_total_that_is_stated_otherwise_than_its_lines_add_up_has_no_formula()
    {
        var stated = TwoProjects with
        {
            Ledger = TwoProjects.Ledger with { Named = [SmallDossier.Stated("project", 42_600, grain: 100)] },
        };

        Assert.Null(
            Cells(Form(stated, "基础数据表")).Single(cell => Key(cell) == "project.executed").Formula
        );
    }

    [Fact]
    public void A_project_with_targets_has_a_form_of_its_own_and_one_without_is_a_gap()
    {
        var package = (TwoProjects with { Targets = new() { Projects = [new("宣传")] } }).Compose();

        Assert.Equal(
            "项目支出绩效自评表（宣传）",
            Assert
                .Single(package.Documents, document =>
                    document.Name.StartsWith("项目支出绩效自评表", StringComparison.Ordinal)
                )
                .Name
        );
        Assert.Contains(
            "项目“普查”没有写绩效目标（targets.yaml 的 projects），不能填项目支出绩效自评表",
            package.TellGaps()
        );
    }

    [Fact]
    public void The_grid_of_indicators_grows_with_the_targets()
    {
        var form = Form(
            TwoProjects with
            {
                Targets = new() { Indicators = [SmallDossier.Visitors(1_000, 900)] },
            },
            "部门整体支出绩效自评表"
        );

        Assert.Equal("45", form.SliceText(Cells(form).Single(cell => Key(cell) == "score/visitors").Span));
    }

    [Fact]
    public void Rows_of_one_class_share_its_cell()
    {
        var second = SmallDossier.Visitors(1_000, 900) with { Id = "second" };
        var form = Form(
            TwoProjects with
            {
                Targets = new() { Indicators = [SmallDossier.Visitors(1_000, 900), second] },
            },
            "部门整体支出绩效自评表"
        );

        Assert.Equal(2, Cells(form).Single(cell => form.SliceText(cell.Span) == "数量指标").RowSpan);
    }

    [Fact]
    public void An_optional_form_goes_along_only_when_asked_for()
    {
        Assert.DoesNotContain(TwoProjects.Compose().Documents, document => document.Name == "指标表");
        Assert.Contains(TwoProjects.Compose("指标表").Documents, document => document.Name == "指标表");
    }

    [Fact]
    public void The_entry_sheet_stands_in_the_order_of_the_screens_and_in_yuan()
    {
        var sheet = EntrySheet(SmallDossier.Visitors(1_000, 900));

        Assert.Equal(
            [
                "第一屏　部门整体预算执行",
                "第二屏　项目预算执行",
                "第三屏　部门整体绩效指标",
                "第四屏　项目绩效指标",
            ],
            sheet.Blocks.OfType<Table>().Select(table => sheet.SliceText(table.Rows[0].Cells[0].Span))
        );
        Assert.Equal(
            "12500.00",
            sheet.SliceText(Cells(sheet).Single(cell => Key(cell) == "project:普查.executed").Span)
        );
        Assert.Equal(
            ["数量指标", "接待人次", "≥", "1000", "人次", "50", "900", "45"],
            LastRow(sheet.Blocks.OfType<Table>().ElementAt(2), sheet)[1..9]
        );
    }

    [Fact]
    public void The_entry_sheet_names_the_project_of_each_indicator_and_says_a_goal_without_a_figure_in_words()
    {
        var indicator = SmallDossier.Visitors(1_000, 900) with
        {
            Name = "群众反映",
            Direction = TargetDirection.Qualitative,
            Target = null,
            TargetText = "明显改善",
            Actual = new JudgedActual(Attainment.Reached, 1, "走访") { Result = "投诉减少" },
        };
        var sheet = EntrySheet(SmallDossier.Visitors(1_000, 900), indicator with { Id = "told" });

        Assert.Equal(
            [
                "宣传",
                "产出指标（50分）",
                "数量指标",
                "群众反映",
                "定性",
                "明显改善",
                "人次",
                "50",
                "投诉减少",
            ],
            LastRow(sheet.Blocks.OfType<Table>().Last(), sheet)[..9]
        );
    }

    [Fact]
    public void A_form_that_the_pack_does_not_have_is_refused() =>
        Assert.Throws<CannotComposeException>(() => TwoProjects.Compose("月报表"));

    [Fact]
    public void What_is_not_known_stays_empty_and_is_listed() =>
        Assert.Contains(TwoProjects.Compose().TellGaps(), gap =>
            gap.StartsWith("《基础数据表》有", StringComparison.Ordinal)
            && gap.Contains("“三公”经费·上年决算数", StringComparison.Ordinal)
        );

    private static Document EntrySheet(Indicator own, params Indicator[] ofProject) => (
            TwoProjects with
            {
                Targets = new() { Indicators = [own], Projects = [new("宣传") { Indicators = ofProject }] },
            }
        ).Compose("一体化填报表").Documents.Single(document => document.Name == "一体化填报表").Document;

    private static List<string> LastRow(Table table, Document document) =>
        [.. table.Rows[^1].Cells.Select(cell => document.SliceText(cell.Span))];

    private static Document Form(Dossier dossier, string name) =>
        dossier.Compose().Documents.Single(document => document.Name == name).Document;

    private static IEnumerable<Cell> Cells(Document document) =>
        document.Blocks.OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells);

    private static string? Key(Cell cell) => cell.Inlines.OfType<FigureInline>().FirstOrDefault()?.FactKey;
}
