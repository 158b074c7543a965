using System.Globalization;
using Youju.Domain.Findings;
using Youju.Domain.Submissions;
using Youju.Formats.Docx.Writing;
using Youju.Reporting.Letters;

namespace Youju.UseCases.Submissions;

/// <summary>退回修改函 of a submission that was returned: its reasons as the points of a letter.</summary>
public static class WriteReturnLetter
{
    private const string General = "总的意见";

    /// <param name="describePlace">Says a place in the words of the host.</param>
    /// <returns>The letter as docx; null where nothing was said against the submission in this round.</returns>
    public static byte[]? WriteLetter(
        Submission submission,
        string unit,
        int year,
        LetterHead head,
        Func<SubmissionPlace, string> describePlace
    )
    {
        LetterPoint[] points = [.. submission.Objections.SelectMany(no => ListPoints(no, describePlace))];
        if (points.Length == 0)
            return null;
        ReturnedReport[] reports =
        [
            new(NameMaterial(year), ReportCard.Blank with { Unit = unit, Year = year }, points),
        ];
        using var output = new MemoryStream();
        DocxWriter.WriteDocument(
            ReturnLetter.WriteLetter(reports, head),
            output,
            new(ReturnLetter.FormatTitle(reports), head.Sender ?? "", head.Date)
        );
        return output.ToArray();
    }

    private static string NameMaterial(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}年度绩效自评材料");

    private static IEnumerable<LetterPoint> ListPoints(
        SubmissionAct no,
        Func<SubmissionPlace, string> describePlace
    ) =>
        [
            .. no.Points.Select(point => CreatePoint(point, describePlace(point.Place), no.Number)),
            .. no.Words.Trim().Length > 0
                ? [CreatePoint(new(SubmissionPlace.Whole, no.Words), General, no.Number)]
                : Array.Empty<LetterPoint>(),
        ];

    private static LetterPoint CreatePoint(ReviewPoint point, string place, int number) =>
        new(
            "",
            "",
            point.MustChange ? LetterDemand.Must : LetterDemand.Should,
            place,
            point.Words,
            point.Place.Quote,
            [],
            "",
            $"{number}"
        );
}
