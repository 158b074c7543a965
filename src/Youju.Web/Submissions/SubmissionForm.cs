using System.Globalization;
using Microsoft.AspNetCore.Http;
using Youju.Domain.Submissions;
using Youju.Packs.Definitions;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;

namespace Youju.Web.Submissions;

/// <summary>What people type into the forms of submissions.</summary>
internal static class SubmissionForm
{
    // Before a place: the reason somebody writes there; a reason that is only ticked is what was found.
    public const string Reason = "reason.";
    public const string Ticked = "ticked";
    public const string Points = CompareScores.PointsField;
    public const string Why = CompareScores.ReasonField;
    public const string Due = ReviewRequest.DueField;

    private const char BetweenPlaceAndWords = '|';

    /// <summary>How a finding is ticked as a reason.</summary>
    public static string FormatTick(SubmissionPlace place, string words) =>
        $"{place}{BetweenPlaceAndWords}{words}";

    public const string Words = "words";

    public static string ReadWords(IFormCollection form, string name = Words) => form[name].ToString().Trim();

    /// <summary>The digest of the dossier that stood on the page; null for a form that shows none.</summary>
    public static string? ReadSeen(IFormCollection form) =>
        form["seen"].ToString() is { Length: > 0 } digest ? digest : null;

    /// <summary>The day that was typed; null where none was.</summary>
    /// <exception cref="UsageException">It is no day.</exception>
    public static DateOnly? ReadDay(IFormCollection form)
    {
        var typed = form[Due].ToString().Trim();
        if (typed.Length == 0)
            return null;
        return Domain.Registers.FieldText.ParseDate(typed)
            ?? throw new UsageException($"“{typed}”不是日期，请写成 2025-06-30 的样子。") { Field = Due };
    }

    public static int ReadNumber(IFormCollection form) =>
        int.TryParse(form["about"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    /// <summary>Reasons at their places: those that were ticked, and those that were written.</summary>
    public static IReadOnlyList<ReviewPoint> ReadPoints(
        IFormCollection form,
        IReadOnlyList<ReviewedDocument> documents
    )
    {
        var lines = documents
            .SelectMany(document => document.Lines)
            .ToDictionary(line => line.Place.ToString(), line => line.Place, StringComparer.Ordinal);
        var typed = form
            .Keys.Where(key => key.StartsWith(Reason, StringComparison.Ordinal))
            .Select(key => (Place: key[Reason.Length..], Words: form[key].ToString().Trim()));
        var ticked = form[Ticked].OfType<string>().Select(SplitTick);
        return
        [
            .. ticked
                .Concat(typed)
                .Concat([(ReadOtherPlace(form), ReadWords(form, "placed"))])
                .Where(one => one.Item2.Length > 0)
                .Select(one => new ReviewPoint(FindPlace(one.Item1, lines), one.Item2)),
        ];
    }

    /// <summary>Points by the rubric; null where none were given.</summary>
    /// <exception cref="UsageException">They do not fit the rubric.</exception>
    public static ReviewScore? ReadScore(IFormCollection form, ReviewRules rules) =>
        CompareScores.ReadScore(
            rules,
            rules.Items.ToDictionary(
                item => item.Key,
                item => (ReadWords(form, Points + item.Key), ReadWords(form, Why + item.Key)),
                StringComparer.Ordinal
            )
        );

    // A page is meant only of a file.
    private static string ReadOtherPlace(IFormCollection form)
    {
        var (place, page) = (form["place"].ToString(), ReadWords(form, "page"));
        if (page.Length == 0 || !place.StartsWith("evidence:", StringComparison.Ordinal))
            return place;
        return
            int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{place}#{number}")
            : throw new UsageException($"佐证的页要写数，如 3，写的是“{page}”。") { Field = "page" };
    }

    private static SubmissionPlace FindPlace(string text, Dictionary<string, SubmissionPlace> lines) =>
        lines.GetValueOrDefault(text)
        ?? SubmissionPlace.ParsePlace(text)
        ?? throw new UsageException($"认不出位置“{text}”。");

    private static (string, string) SplitTick(string tick)
    {
        var at = tick.IndexOf(BetweenPlaceAndWords, StringComparison.Ordinal);
        return at < 0 ? ("", tick.Trim()) : (tick[..at], tick[(at + 1)..].Trim());
    }
}
