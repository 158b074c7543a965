using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Evidence;
using Youju.Domain.Indicators;

namespace Youju.Domain.Dossiers;

/// <summary>What one side of a conflict says, in words a clerk can compare.</summary>
internal static class ConflictFormat
{
    public static string DescribeValue(BudgetLine line) =>
        $"{line.Project ?? line.Id}：{DescribeValue(line.Amounts)}";

    public static string DescribeValue(NamedAmount amount) => DescribeValue(amount.Amounts);

    public static string DescribeValue(Indicator indicator) =>
        $"{indicator.Name} {indicator.Direction.ToSignText()} {indicator.TargetText ?? FormatNumber(indicator.Target)}"
        + $"{indicator.Unit.Symbol}，分值 {FormatNumber(indicator.Weight)}";

    public static string DescribeValue(JudgedActual judged) =>
        $"{QualitativeBands.ToChineseLabel(judged.Attainment)}，得分值的 {FormatNumber(judged.Share * 100)}%：{judged.Reason}";

    public static string DescribeValue(Explanation? explanation) =>
        explanation is null ? "未填写" : $"{explanation.Deviation}；{explanation.Measure ?? "没有措施"}";

    public static string DescribeValue(Problem problem) =>
        $"{problem.Cause ?? "没有写原因"}；{problem.Measure ?? "没有措施"}";

    public static string DescribeValue(DateOnly? day)
    {
        return day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "未填写";
    }

    public static string DescribeValue(EvidenceFile file) => $"{file.Name} {file.Note}";

    public static string DescribeValue(UnitProfile unit)
    {
        return string.Join(
            "，",
            new[]
            {
                unit.Name,
                unit.Code,
                unit.Level,
                unit.Affiliation,
                unit.SupervisingDepartment,
                unit.Parent?.Name,
                unit.FinanceBureau?.Name,
            }.Where(part => part is not null)
        );
    }

    public static string DescribeValue(StaffCount staff) =>
        $"编制 {FormatNumber(staff.Posts)}，在职 {FormatNumber(staff.InService)}，"
        + $"离退休 {FormatNumber(staff.Retired)}，编外 {FormatNumber(staff.Temporary)}";

    public static string DescribeValue(ThreePublicCounts counts) =>
        $"出国 {FormatNumber(counts.AbroadGroups)} 个团组 {FormatNumber(counts.AbroadPersons)} 人次，"
        + $"购车 {FormatNumber(counts.VehiclesBought)} 辆，保有 {FormatNumber(counts.VehiclesHeld)} 辆，"
        + $"接待 {FormatNumber(counts.ReceptionBatches)} 批次 {FormatNumber(counts.ReceptionPersons)} 人次";

    public static string DescribeValue(ConstructionAreas areas) =>
        $"批复 {FormatNumber(areas.ApprovedArea)} 平方米，实际 {FormatNumber(areas.ActualArea)} 平方米";

    public static string DescribeValue(string? text) => text ?? "未填写";

    private static string DescribeValue(BudgetAmounts amounts)
    {
        return string.Join(
            "，",
            Enum.GetValues<AmountColumn>()
                .Where(column => amounts[column] is not null)
                .Select(column => $"{column.ToChineseLabel()} {amounts[column]}")
        );
    }

    private static string FormatNumber(decimal? number)
    {
        return number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "未填";
    }
}
