using System.Text.Json;
using Youju.Domain.Submissions;

namespace Youju.Web.Api.Protocol;

/// <summary>What is sent of acts, and how their kinds and states are called: as archives call them.</summary>
internal static class ActAnswer
{
    /// <summary>A kind, a state or a side as programs know it: handIn, underReview, finance.</summary>
    public static string NameValue<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>An act; null for none.</summary>
    public static object? DescribeAct(SubmissionAct? act) =>
        act is null
            ? null
            : new
            {
                number = act.Number,
                kind = NameValue(act.Kind),
                label = act.Kind.ToChineseLabel(),
                side = NameValue(act.Side),
                by = act.By,
                at = act.At,
                content = act.Content,
                words = act.Words,
                points = act.Points.Select(DescribePoint),
                score = DescribeScore(act.Score),
                place = act.Place?.ToString(),
                about = act.About,
                due = act.Due,
                approvedOn = act.ApprovedOn,
                scan = act.Scan,
                addressee = act.Addressee.Length > 0 ? act.Addressee : null,
                route = act.Route.Select(NameValue),
                snapshot = DescribeSnapshot(act.Snapshot),
            };

    /// <summary>A reason at its place.</summary>
    public static object DescribePoint(ReviewPoint point) =>
        new
        {
            place = point.Place.ToString(),
            quote = point.Place.Quote,
            words = point.Words,
            must = point.MustChange,
        };

    /// <summary>What was handed in, or would be; null for none.</summary>
    public static object? DescribeSnapshot(SubmissionSnapshot? taken) =>
        taken is null
            ? null
            : new
            {
                digest = taken.Digest,
                packs = taken.Packs,
                tool = taken.Tool,
                errors = taken.Errors,
                findings = taken.Findings,
                score = taken.Score,
                grade = taken.Grade,
                execution = taken.Execution,
                spent = taken.Spent,
                units = taken.Units,
            };

    private static object? DescribeScore(ReviewScore? score) =>
        score is null
            ? null
            : new
            {
                total = score.Total,
                marks = score.Marks.Select(mark => new
                {
                    item = mark.Item,
                    points = mark.Points,
                    reason = mark.Reason,
                }),
            };
}
