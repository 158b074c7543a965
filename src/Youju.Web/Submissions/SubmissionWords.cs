using System.Globalization;
using Youju.Domain.Rounds;
using Youju.Domain.Submissions;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>Submissions in words: acts, places, whose turn it is.</summary>
internal static class SubmissionWords
{
    private static readonly Dictionary<SubmissionState, string> Next = new()
    {
        [SubmissionState.Draft] = "填好以后，由负责人审核、报送。",
        [SubmissionState.Approved] = "负责人已经审核这份内容，可以报送；再改一个字，审核就作废。",
        [SubmissionState.Waiting] = "等着受理。还没有人受理时，可以收回。",
        [SubmissionState.UnderReview] = "正在复核，不能改，也不能收回；要补充的，在下面提问和回答。",
        [SubmissionState.Returned] = "按退回的理由改好，由负责人重新审核、报送；不改的，写明为什么。",
        [SubmissionState.Accepted] = "等财政部门认定。",
        [SubmissionState.Certified] = "等保密审查。",
        [SubmissionState.Withheld] = "保密审查认为不宜公开：改了再报，用“开始更正”。",
        [SubmissionState.Cleared] = "可以公开，等公开经办公开。",
        [SubmissionState.Published] = "已经公开。以后的决算有变，用“开始更正”。",
        [SubmissionState.Correcting] = "正在更正，上次通过的仍然有效；改好由负责人重新审核、报送。",
        [SubmissionState.Closed] = "这一年已经关账，谁都不能改；要改，请财政部门写明缘由重新开账。",
    };

    /// <summary>What is to be done next, in a sentence.</summary>
    public static string DescribeNext(SubmissionState state) => Next[state];

    /// <summary>Which colour a state has.</summary>
    public static string NameLook(SubmissionState state) =>
        state switch
        {
            SubmissionState.Returned or SubmissionState.Withheld => "error",
            SubmissionState.Correcting or SubmissionState.Waiting => "warning",
            SubmissionState.Draft => "none",
            SubmissionState.Approved or SubmissionState.UnderReview => "info",
            _ => "calm",
        };

    public static string FormatDay(DateOnly? day) =>
        day?.ToString("yyyy年M月d日", CultureInfo.InvariantCulture) ?? "";

    /// <summary>What is due, by whom and until when; the same from the first day to the last, and other words once it is over.</summary>
    public static string DescribeReminder(Reminder reminder) =>
        $"{(reminder.IsOverdue ? "逾期" : "将到期")}：{reminder.Deadline.What}，"
        + $"由{reminder.Deadline.Holder.ToChineseLabel()}在 {FormatDay(reminder.Deadline.Due)}以前办";

    /// <summary>How far away a day is.</summary>
    public static string DescribeDaysLeft(Reminder reminder) =>
        reminder.DaysLeft switch
        {
            < 0 => $"逾期 {-reminder.DaysLeft} 天",
            0 => "今天到期",
            _ => $"还有 {reminder.DaysLeft} 天",
        };

    public static string DescribeAct(SubmissionAct act) =>
        $"{act.By}，{LocalTime.FormatWithYear(act.At)}" + (act.Words.Length > 0 ? $"，{act.Words}" : "");

    /// <summary>A place as people look for it.</summary>
    public static string DescribePlace(SubmissionPlace place, DossierView view) =>
        place.Kind switch
        {
            PlaceKind.Paragraph => $"{place.Key}第{place.Number}段",
            PlaceKind.Figure => view.Open.Facts.FindFact(place.Key)?.Label ?? place.Key,
            PlaceKind.Indicator => view.Open.Dossier.Targets.All.FirstOrDefault(one => one.Id == place.Key)
                is { } indicator
                ? $"指标“{indicator.Name}”"
                : $"指标 {place.Key}",
            PlaceKind.Evidence => DescribeEvidence(place, view),
            PlaceKind.Record => $"台账记录 {place.Key}",
            _ => "整份",
        };

    /// <summary>A place that differs, with chapters by their titles.</summary>
    public static string DescribeDifference(RoundDifference difference, DossierView view) =>
        difference.Part == RoundPart.Words
        && view.Open.Pack.Report.Chapters.FirstOrDefault(chapter => chapter.Key == difference.Key)
            is { } chapter
            ? $"文字“{chapter.Title}”"
            : difference.Label;

    /// <summary>The page on which a place is looked at.</summary>
    public static string BuildLink(SubmissionPlace place, DossierView view) =>
        place.Kind switch
        {
            PlaceKind.Figure => $"{view.Path}/figure?of={Uri.EscapeDataString(place.Key)}",
            PlaceKind.Indicator => $"{view.Path}/indicators",
            PlaceKind.Evidence => $"{view.Path}/evidence",
            PlaceKind.Record =>
                $"{view.Path}/registers/{string.Join('/', place.Key.Split('/').Select(Uri.EscapeDataString))}",
            _ => $"{view.Path}/report",
        };

    public static string FormatPoints(decimal? points) =>
        points?.ToString("0.##", CultureInfo.InvariantCulture) ?? "—";

    /// <summary>How a score of a reviewer stands to the unit's own.</summary>
    public static string DescribeScore(ComparedScore score) =>
        $"{FormatPoints(score.Review.Score!.Total)} 分{score.Grade}，自评 {FormatPoints(score.Own)} 分{score.OwnGrade}"
        + (score.Difference is { } difference ? $"，相差 {FormatPoints(Math.Abs(difference))} 分" : "");

    private static string DescribeEvidence(SubmissionPlace place, DossierView view)
    {
        var name = view.Open.Dossier.Evidence.Values.FirstOrDefault(file =>
            file.Sha256.StartsWith(place.Key, StringComparison.Ordinal)
        )?.Name
            ?? place.Key;
        return $"佐证“{name}”" + (place.Number is { } page ? $"第{page}页" : "");
    }
}
