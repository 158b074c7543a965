using Youju.Domain.Budget;
using Youju.Domain.Departments;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Formats;
using Youju.Formats.Reading;
using Youju.UseCases.Departments;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Submissions;

namespace Youju.UseCases.Tests.Departments;

/// <summary>A department of three units, one with fund money, one payment between them, as files.</summary>
public sealed class WriteDepartmentTests
{
    private static readonly OpenDossier Open = OpenDossier.FromFolder(
        Path.Combine(RepositoryFiles.Root, "samples/yunxi-2024"),
        null
    );

    private static readonly DepartmentFiles Files = WriteDepartment.WriteFiles(Open, Compose([]))!;

    [Fact]
    public void In_every_column_the_units_less_what_they_paid_each_other_are_the_sum()
    {
        var rows = ReadMoney(Files.Docx, ".docx").ToList();

        Assert.Contains(rows, row => row is { Unit: "合计", Amount: 465 });
        Assert.All(rows.Where(row => row.Unit == "合计"), sum =>
            Assert.Equal(
                sum.Amount,
                rows.Where(row => row.Item == sum.Item && row.Unit != "合计").Sum(row => row.Amount)
            )
        );
    }

    [Fact]
    public void Both_files_say_the_same() =>
        Assert.Equal(ReadMoney(Files.Docx, ".docx"), ReadMoney(Files.Xlsx, ".xlsx"));

    [Fact]
    public void The_payment_between_units_is_told_and_taken_off()
    {
        var text = DocumentReader.ReadDocument(new SourceFile("a.docx", Files.Docx)).Document.Text;

        Assert.Contains("单位之间的付款", text, StringComparison.Ordinal);
        Assert.Contains(ReadMoney(Files.Docx, ".docx"), row =>
            row is { Unit: "减：单位之间的付款", Amount: -50 }
        );
    }

    [Fact]
    public void A_unit_that_changed_since_is_told_at_the_head()
    {
        var stale = WriteDepartment.WriteFiles(Open, Compose(["图书馆"]))!;

        Assert.Contains(
            "已经过时：上次报送以后变了的单位有图书馆",
            DocumentReader.ReadDocument(new SourceFile("a.docx", stale.Docx)).Document.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_same_package_gives_the_same_bytes() =>
        Assert.Equal(Files.Docx, WriteDepartment.WriteFiles(Open, Compose([]))!.Docx);

    private static DepartmentPackage Compose(IReadOnlyList<string> stale)
    {
        DepartmentUnit[] units =
        [
            CreateUnit(
                "局本级",
                CreateLine("b1", ExpenditureKind.Personnel, 300),
                CreateLine("b2", ExpenditureKind.GrantsToSubordinates, 50) with
                {
                    Project = "补助旅游中心",
                }
            ),
            CreateUnit("旅游中心", CreateLine("c1", ExpenditureKind.Personnel, 80)),
            CreateUnit(
                "图书馆",
                CreateLine("l1", ExpenditureKind.Personnel, 60),
                CreateLine("l2", ExpenditureKind.Project, 25) with
                {
                    Budget = BudgetKind.GovernmentFund,
                }
            ),
        ];
        return new(
            DepartmentTable.AddUnits(units),
            [],
            stale,
            [.. units.Select(unit => new UnitDossier(unit, Open))]
        );
    }

    private static DepartmentUnit CreateUnit(string name, params BudgetLine[] lines) =>
        new(
            name,
            name,
            new string('a', 64),
            new Ledger(2024) { KnownItems = Open.Pack.Ledger, Lines = lines }
        );

    private static BudgetLine CreateLine(string id, ExpenditureKind kind, decimal yuan) =>
        new(
            id,
            BudgetKind.GeneralPublic,
            kind,
            new() { Executed = Money.FromYuan(yuan) },
            new HandEntered("")
        );

    private static IEnumerable<(string Item, string Unit, decimal Amount)> ReadMoney(
        byte[] file,
        string ending
    )
    {
        var document = DocumentReader.ReadDocument(new SourceFile("a" + ending, file)).Document;
        var table = document
            .Blocks.OfType<Table>()
            .First(one =>
                one.Rows.Any(row =>
                    ReadCell(document, row, 0) == "项目" && ReadCell(document, row, 1) == "单位"
                )
            );
        return from row in table.Rows
            let amount = ReadCell(document, row, 4).Replace(",", "", StringComparison.Ordinal)
            where decimal.TryParse(amount, System.Globalization.CultureInfo.InvariantCulture, out _)
            select (
                ReadCell(document, row, 0),
                ReadCell(document, row, 1),
                decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)
            );
    }

    private static string ReadCell(Document document, TableRow row, int column) =>
        column < row.Cells.Count ? document.SliceText(row.Cells[column].Span).Trim() : "";
}
