using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Figures;
using static Youju.Domain.Tests.Budget.Ledgers;

namespace Youju.Domain.Tests.Budget;

/// <summary>The worked examples of docs/identities hold and fail as their pages say.</summary>
public sealed class IdentityPageTests
{
    private const string ProjectPrefix = "project:";
    private const decimal TenThousand = 10_000m;

    private static readonly string Folder = Path.Combine(RepositoryFiles.Root, "docs", "identities");

    public static TheoryData<string> Pages =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*-*.md")
                .Where(file => Rows(file, "对得上").Count > 0)
                .Select(file => Path.GetFileName(file)!)
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_example_that_holds_is_not_refuted(string page)
    {
        var results = Results(page, "对得上");

        Assert.Contains(results, result => result.Verdict != Verdict.Undecidable);
        Assert.DoesNotContain(results, result => result.IsWrong);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_example_that_fails_is_refuted(string page) =>
        Assert.Contains(Results(page, "对不上"), result => result.IsWrong);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_key_is_called_what_the_ledger_calls_it(string page)
    {
        var file = Path.Combine(Folder, page);
        var named = Rows(file, "对得上")
            .Concat(Rows(file, "对不上"))
            .Where(row =>
                Ledgers.Items.FindItem(row.Key) is not null || LedgerKey.ExtractCode(row.Key) is null
            )
            .Where(row => Ledgers.Items.ToChineseLabel(row.Key) != row.Key);

        Assert.All(named, row => Assert.Equal(Ledgers.Items.ToChineseLabel(row.Key), row.Label));
    }

    private static List<IdentityResult> Results(string page, string section) =>
        [
            .. Ledgers
                .CheckIdentities(Ledger([.. Rows(Path.Combine(Folder, page), section).Select(Entry)]))
                .Where(result => result.Identity.Id == page[..3]),
        ];

    private static object Entry(Row row) =>
        row.Key.StartsWith(ProjectPrefix, StringComparison.Ordinal)
            ? Project(row.Label, 0) with
            {
                Amounts = row.Amounts,
            }
            : Stated(row.Key, 0) with
            {
                Amounts = row.Amounts,
            };

    /// <summary>The rows of a section's table whose second cell is a key of the ledger.</summary>
    private static List<Row> Rows(string file, string section)
    {
        var table = File.ReadAllText(file)
            .Split($"## {section}\n")[1]
            .Split("\n## ")[0]
            .Split('\n')
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | "))
            .ToList();
        return table is [[_, "键", .. var columns], .. var rows]
            ? rows.ConvertAll(cells => new Row(cells[0], cells[1].Trim('`'), AmountsOf(columns, cells[2..])))
            : [];
    }

    private static BudgetAmounts AmountsOf(string[] columns, string[] cells)
    {
        var yuan = columns
            .Zip(cells, (column, cell) => (column, decimal.Parse(cell, CultureInfo.InvariantCulture)))
            .ToDictionary(pair => pair.column, pair => (decimal?)(pair.Item2 * TenThousand));
        return Amounts(
            Of(AmountColumn.Initial),
            Of(AmountColumn.CarriedOver),
            Of(AmountColumn.Added),
            Of(AmountColumn.Adjusted),
            Of(AmountColumn.Executed)
        );

        decimal? Of(AmountColumn column) => yuan.GetValueOrDefault($"{column.ToChineseLabel()}（万元）");
    }

    private sealed record Row(string Label, string Key, BudgetAmounts Amounts);
}
