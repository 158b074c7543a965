using System.Globalization;
using Youju.Domain.Budget;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Tells in Chinese what became of the tables of papers.</summary>
internal sealed class PaperTelling(IReadOnlyDictionary<string, decimal> units)
{
    private const int MostNamed = 5;
    private const int MostUnplaced = 40;

    public List<string> Messages { get; } = [];

    public List<string> Warnings { get; } = [];

    public void WarnOf(PaperTable table, string what) =>
        Warnings.Add($"工作表“{table.Sheet}”的“{table.Name}”{what}");

    public void WarnOfNoUnit(PaperTable table, IReadOnlyList<string> left) =>
        WarnOf(
            table,
            $"没有写单位，没有进收支账。请用 --unit 元 或 --unit 万元 写明。没有进的有：{ListFirst(left, MostUnplaced)}。"
        );

    public void TellPlaced(PaperTable table, int count, decimal scale, bool isGuessed, int age) =>
        Messages.Add(
            FormatText($"工作表“{table.Sheet}”→ 收支账“{table.Name}”：{count} 个金额，")
                + DescribeUnit(scale, isGuessed)
                + DescribeAge(age)
        );

    public void TellLines(
        PaperTable table,
        IReadOnlyList<PlacedLine> lines,
        decimal scale,
        bool isGuessed,
        int age
    )
    {
        var sums = lines
            .SelectMany(line => line.Amounts)
            .GroupBy(amount => amount.Key)
            .OrderBy(amount => amount.Key)
            .Select(amount =>
                $"{amount.Key.ToChineseLabel()} {amount.Select(one => one.Value).Aggregate((sum, one) => sum + one).Value}"
            );
        Messages.Add(
            FormatText(
                $"工作表“{table.Sheet}”→ 收支账“{table.Name}”：{lines.Count} 行，{string.Join("，", sums)}，"
            )
                + DescribeUnit(scale, isGuessed)
                + DescribeAge(age)
        );
    }

    public void TellStaff(PaperTable table, StaffCount people, int age) =>
        Messages.Add(
            $"工作表“{table.Sheet}”→ {StaffCollector.DescribeCounts(people)}"
                + (age > 0 ? "，是上年的，档案里还没有的才取，待确认" : "")
        );

    public void WarnOfFiner(PaperTable table, PaperAmounts amounts)
    {
        if (amounts.Finer.Count > 0)
            Warnings.Add(
                FormatText($"工作表“{table.Sheet}”有 {amounts.Finer.Count} 个金额细于一分，")
                    + $"四舍五入到分记账，请核对单位和原数：{ListFirst([.. amounts.Finer], MostNamed)}。"
            );
    }

    public void WarnOfYears(PaperTable table, PaperAmounts amounts)
    {
        if (amounts.YearsLeftOut.Count > 0)
            WarnOf(
                table,
                FormatText(
                    $"里{string.Join('、', amounts.YearsLeftOut)}年的各列不是本档案 {amounts.Year} 年的，没有导入。"
                )
            );
    }

    public void WarnOfUnplaced(PaperTable table, IReadOnlyList<string> left)
    {
        if (left.Count > 0)
            Warnings.Add(
                FormatText(
                    $"工作表“{table.Sheet}”的“{table.Name}”有 {left.Count} 个金额或数在收支账里没有去处："
                ) + $"{ListFirst(left, MostUnplaced)}。"
            );
    }

    private static string ListFirst(IReadOnlyList<string> all, int most) =>
        string.Join("、", all.Take(most)) + (all.Count > most ? "等" : "");

    private string DescribeUnit(decimal scale, bool isGuessed) =>
        $"单位{units.First(unit => unit.Value == scale).Key}{(isGuessed ? "（表上没写，按其他表或数的大小推断，请核对）" : "")}";

    private static string DescribeAge(int age) => age > 0 ? "，记作上年数" : "";

    private static string FormatText(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
