using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Evidence;
using Youju.Domain.Indicators;

namespace Youju.Domain.Dossiers;

/// <summary>What one side of a conflict says, in words a clerk can compare.</summary>
internal static class MergeWords
{
    public static string Says(BudgetLine line) => $"{line.Project ?? line.Id}：{Says(line.Amounts)}";

    public static string Says(NamedAmount amount) => Says(amount.Amounts);

    public static string Says(Indicator indicator) =>
        $"{indicator.Name} {indicator.Direction.Sign()} {indicator.TargetText ?? Print(indicator.Target)}{indicator.Unit.Symbol}，分值 {Print(indicator.Weight)}";

    public static string Says(JudgedActual judged) =>
        $"{QualitativeBands.Label(judged.Attainment)}，得分值的 {Print(judged.Share * 100)}%：{judged.Reason}";

    public static string Says(Explanation? explanation) =>
        explanation is null ? "未填写" : $"{explanation.Deviation}；{explanation.Measure ?? "没有措施"}";

    public static string Says(Problem problem) =>
        $"{problem.Cause ?? "没有写原因"}；{problem.Measure ?? "没有措施"}";

    public static string Says(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "未填写";

    public static string Says(EvidenceFile file) => $"{file.Name} {file.Note}";

    public static string Says(UnitProfile unit) =>
        string.Join(
            "，",
            new[] { unit.Name, unit.Code, unit.Level, unit.Affiliation, unit.SupervisingDepartment }.Where(
                part => part is not null
            )
        );

    public static string Says(StaffCount staff) =>
        $"编制 {Print(staff.Posts)}，在职 {Print(staff.InService)}，离退休 {Print(staff.Retired)}，编外 {Print(staff.Temporary)}";

    public static string Says(ThreePublicCounts counts) =>
        $"出国 {Print(counts.AbroadGroups)} 个团组 {Print(counts.AbroadPersons)} 人次，购车 {Print(counts.VehiclesBought)} 辆，保有 {Print(counts.VehiclesHeld)} 辆，"
        + $"接待 {Print(counts.ReceptionBatches)} 批次 {Print(counts.ReceptionPersons)} 人次";

    public static string Says(ConstructionAreas areas) =>
        $"批复 {Print(areas.ApprovedArea)} 平方米，实际 {Print(areas.ActualArea)} 平方米";

    public static string Says(string? text) => text ?? "未填写";

    private static string Says(BudgetAmounts amounts) =>
        string.Join(
            "，",
            Enum.GetValues<AmountColumn>()
                .Where(column => amounts[column] is not null)
                .Select(column => $"{column.Label()} {amounts[column]}")
        );

    private static string Print(decimal? number) =>
        number?.ToString("0.####", CultureInfo.InvariantCulture) ?? "未填";
}
