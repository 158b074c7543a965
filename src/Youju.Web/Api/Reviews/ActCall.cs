using Youju.Domain.Registers;
using Youju.Domain.Submissions;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Submissions;

namespace Youju.Web.Api.Reviews;

/// <summary>An act that a program asks for, with what it sends.</summary>
/// <param name="Entry">With what the program has seen.</param>
internal sealed record ActCall(DossierView View, SubmissionEntry Entry, SubmissionDesk Desk, JsonBody Body)
{
    /// <summary>The reason or the result; empty where none was sent.</summary>
    public string Words => Body.FindText("words")?.Trim() ?? "";

    /// <summary>The day that was sent; null for none.</summary>
    /// <exception cref="ProblemException">It is no day.</exception>
    public DateOnly? Due =>
        Body.FindText("due") is not { } due
            ? null
            : FieldText.ParseDate(due)
                ?? throw ApiAnswers.CreateInvalid(
                    $"“{due}”不是日期，请写成 2025-06-30 的样子。",
                    new Dictionary<string, string> { ["due"] = "不是日期" }
                );

    /// <summary>What a reviewer says: words, reasons at their places, a score.</summary>
    /// <exception cref="ProblemException">A place or a mark is none.</exception>
    /// <exception cref="UsageException">The marks do not fit the rubric.</exception>
    public ReviewRequest Review =>
        new(
            Entry,
            Words,
            [.. Body.ListObjects("points", "place", "words", "quote", "must").Select(ReadPoint)],
            ReadScore()
        )
        {
            Pack = View.Open.Pack,
        };

    /// <summary>The place of a question; the whole where none was sent.</summary>
    public SubmissionPlace Place => ReadPlace(Body.FindText("place") ?? "");

    private ReviewPoint ReadPoint(JsonBody point)
    {
        var place = ReadPlace(point.FindText("place") ?? "");
        return new(
            place with
            {
                Quote = point.FindText("quote") ?? FindQuote(place),
            },
            point.RequireText("words"),
            !point.Has("must") || point.RequireChoice("must")
        );
    }

    // The words that stand there now: by them the next round tells whether they were changed.
    private string FindQuote(SubmissionPlace place) =>
        place.Kind != PlaceKind.Paragraph
            ? ""
            : Desk.ReadDocuments(View)
                .SelectMany(document => document.Lines)
                .FirstOrDefault(line => line.Place.ToString() == place.ToString())
                ?.Place.Quote
                ?? "";

    private static SubmissionPlace ReadPlace(string text) =>
        SubmissionPlace.ParsePlace(text)
        ?? throw ApiAnswers.CreateInvalid(
            $"认不出位置“{text}”。写成 figure:数、indicator:编号、record:台账/编号、evidence:校验值#页、paragraph:文件#段，整份写 whole。",
            new Dictionary<string, string> { ["place"] = "认不出" }
        );

    private ReviewScore? ReadScore()
    {
        if (!Body.Has("score"))
            return null;
        var rules = View.Open.Pack.Review;
        var known = rules.Items.Select(item => item.Key).ToList();
        var marks = Body.ListObjects("score", "item", "points", "reason")
            .Select(mark => (Item: mark.RequireText("item"), Mark: mark))
            .ToList();
        if (marks.Find(mark => !known.Contains(mark.Item)) is { Item: { } wrong })
            throw ApiAnswers.CreateInvalid(
                $"评分标准没有“{wrong}”这一项；有：{string.Join('、', known)}。",
                new Dictionary<string, string> { ["score"] = wrong }
            );
        return CompareScores.ReadScore(
            rules,
            marks
                .DistinctBy(mark => mark.Item, StringComparer.Ordinal)
                .ToDictionary(
                    mark => mark.Item,
                    mark => (mark.Mark.FindNumberText("points") ?? "", mark.Mark.FindText("reason") ?? ""),
                    StringComparer.Ordinal
                )
        );
    }
}
