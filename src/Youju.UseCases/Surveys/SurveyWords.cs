using System.Globalization;

namespace Youju.UseCases.Surveys;

/// <summary>What a survey has given, in words.</summary>
public static class SurveyWords
{
    public static string DescribeCount(SurveyCount count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"发出 {count.Issued} 份，收回 {count.Returned} 份（{PrintShare(count.Returned, count.Issued)}），"
                + $"有效 {count.Valid} 份，满意 {count.Satisfied} 份（{PrintShare(count.Satisfied, count.Valid)}）"
        )
        + (
            count.Points is { } points
                ? string.Create(CultureInfo.InvariantCulture, $"，细则三得 {points:0.0} 分。")
                : "。"
        );

    private static string PrintShare(int part, int whole) =>
        whole == 0 ? "—" : string.Create(CultureInfo.InvariantCulture, $"{100m * part / whole:0.0}%");
}
