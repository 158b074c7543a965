using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Reporting.Letters;
using Youju.UseCases.Checks;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Letters;

/// <summary>Reports that go back to those who sent them.</summary>
/// <param name="Files">Reports, or results of checks in json.</param>
/// <param name="Settings">How the reports are checked; its output is the folder of the letters.</param>
public sealed record WriteLettersRequest(
    IReadOnlyList<InputFile> Files,
    CheckSettings Settings,
    FindingChoice Choice,
    LetterHead Head
);

/// <summary>The letters that were written.</summary>
/// <param name="Files">The names of the files.</param>
/// <param name="Points">How many points they hold together.</param>
/// <param name="Clean">The files of which nothing was chosen.</param>
/// <param name="Unreadable">The files that could not be checked, each with the reason.</param>
/// <param name="Unknown">Fingerprints that no finding has.</param>
public sealed record WriteLettersResult(
    IReadOnlyList<string> Files,
    int Points,
    IReadOnlyList<string> Clean,
    IReadOnlyList<(string File, Remark Trouble)> Unreadable,
    IReadOnlyList<string> Unknown
)
{
    /// <summary>Whether the number stands on none of them: one number is that of one letter.</summary>
    public bool IsNumberLeftOut { get; init; }
}

/// <summary>Checks reports and writes of what was found a letter for each unit, and a list of all points.</summary>
/// <param name="worker">Reads the files, so that none of them can end the whole.</param>
public sealed class WriteLetters(IReadingWorker worker)
{
    private const string ListName = "问题清单.xlsx";
    private const string ResultEnding = ".json";

    /// <exception cref="UsageException">The settings are wrong, or nothing is to be written.</exception>
    /// <exception cref="Storage.Files.RefusedFileException">
    /// Something cannot be written there, or what stands there is not ours.
    /// </exception>
    public WriteLettersResult WriteAll(WriteLettersRequest request, CancellationToken cancel)
    {
        var unreadable = new List<(string, Remark)>();
        var found = new HashSet<string>(StringComparer.Ordinal);
        var reports = request
            .Files.Select(file => ReadReport(file, request, unreadable, found, cancel))
            .OfType<ReturnedReport>()
            .ToList();
        var returned = reports.Where(report => report.Points.Count > 0).ToList();
        var (files, head) = ComposeFiles(returned, request.Head);
        if (files.Count > 0)
            new FileSet(request.Settings.Output!, files).WriteFiles(cancel);

        return new(
            [.. files.Select(file => file.Name)],
            returned.Sum(report => report.Points.Count),
            [.. reports.Where(report => report.Points.Count == 0).Select(report => report.File)],
            unreadable,
            [
                .. request.Choice.Findings.Where(name =>
                    !found.Any(print => print.StartsWith(name, StringComparison.Ordinal))
                ),
            ]
        )
        {
            IsNumberLeftOut = head.Number != request.Head.Number,
        };
    }

    /// <summary>The letter of chosen findings and the list of them, for who has a result in json; none where nothing was chosen.</summary>
    internal static IReadOnlyList<(string Name, byte[] Content)> ComposeFromResult(
        ReadOnlyMemory<byte> json,
        FindingChoice choice,
        LetterHead head
    ) =>
        ResultReader.ReadResult(json) is var (name, card, findings)
        && SelectPoints(findings, choice) is { Count: > 0 } points
            ? ComposeFiles([new(name, card, points)], head).Files
            : [];

    private static (List<(string Name, byte[] Content)> Files, LetterHead Head) ComposeFiles(
        List<ReturnedReport> returned,
        LetterHead asked
    )
    {
        var letters = returned.GroupBy(report => report.Card.Unit).Select(unit => unit.ToList()).ToList();
        var head = letters.Count > 1 ? asked with { Number = null } : asked;
        var files = NameLetters(letters)
            .Select(letter => (letter.Name, WriteDocument(letter.Reports, head)))
            .ToList();
        if (files.Count > 0)
            files.Add((ListName, WriteList(returned, head)));
        return (files, head);
    }

    private static List<LetterPoint> SelectPoints(
        IEnumerable<TaggedFinding> findings,
        FindingChoice choice
    ) => [.. findings.Where(choice.Takes).Select(ToPoint).OrderBy(Rank)];

    private ReturnedReport? ReadReport(
        InputFile file,
        WriteLettersRequest request,
        List<(string, Remark)> unreadable,
        HashSet<string> found,
        CancellationToken cancel
    )
    {
        var kept = file.Name.EndsWith(ResultEnding, StringComparison.OrdinalIgnoreCase);
        var answer = kept
            ? new CheckAnswer(null, null, Fails: false) { Result = File.ReadAllBytes(file.Path) }
            : worker.CheckFile(new(file, request.Settings with { Format = "json" }, IsWritten: true), cancel);
        if (answer is { IsRefusal: true, Trouble: { } wrong })
            throw new UsageException(wrong);
        if (answer.Trouble is { } trouble)
        {
            unreadable.Add((file.Name, trouble));
            return null;
        }

        if (ResultReader.ReadResult(answer.Result) is not var (name, card, findings))
        {
            unreadable.Add((file.Name, new(LetterRemarks.NoResult, Severity.Error, null, [file.Name])));
            return null;
        }

        found.UnionWith(findings.Select(finding => finding.Fingerprint));
        return new(name, card, SelectPoints(findings, request.Choice));
    }

    // Sums come first, then what is said, then what is left over of drafts, and the form of the page last.
    private static int Rank(LetterPoint point) =>
        Array.FindIndex(Families, family => point.Rule.StartsWith(family, StringComparison.Ordinal))
            is >= 0
                and var at
            ? at
            : Families.Length;

    private static readonly string[] Families =
    [
        "DOS",
        "FIG",
        "TAB",
        "CON",
        "GRO",
        "STR",
        "DIS",
        "RES",
        "FRM",
    ];

    private static LetterPoint ToPoint(TaggedFinding finding) =>
        new(
            finding.Rule,
            RulePage.FindByRuleId(finding.Rule)?.Title ?? finding.Name,
            FindDemand(finding),
            finding.Place,
            finding.Message,
            finding.Quote,
            finding.Proof,
            finding.Repair,
            finding.Fingerprint
        );

    /// <summary>What a letter asks of a finding.</summary>
    internal static LetterDemand FindDemand(TaggedFinding finding) =>
        finding.IsQuestion ? LetterDemand.Explain
        : finding.Severity == Severity.Error ? LetterDemand.Must
        : LetterDemand.Should;

    private static IEnumerable<(string Name, List<ReturnedReport> Reports)> NameLetters(
        List<List<ReturnedReport>> letters
    )
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var reports in letters)
        {
            var unit = reports[0].Card.Unit ?? (letters.Count > 1 ? "单位未认出" : null);
            var stem = FileName.ToSafeName(unit is null ? "退回修改函" : $"退回修改函（{unit}）");
            var name = $"{stem}.docx";
            for (var number = 2; !taken.Add(name); number++)
                name = $"{stem}{number}.docx";
            yield return (name, reports);
        }
    }

    private static byte[] WriteDocument(List<ReturnedReport> reports, LetterHead head)
    {
        using var output = new MemoryStream();
        DocxWriter.WriteDocument(
            ReturnLetter.WriteLetter(reports, head),
            output,
            new(ReturnLetter.FormatTitle(reports), head.Sender ?? "", head.Date)
        );
        return output.ToArray();
    }

    private static byte[] WriteList(List<ReturnedReport> reports, LetterHead head)
    {
        using var output = new MemoryStream();
        WorkbookWriter.WriteDocuments([new(PointList.Title, PointList.WriteList(reports, head))], output);
        return output.ToArray();
    }
}

/// <summary>Why a letter cannot be written, by code; behind each its values.</summary>
public static class LetterRemarks
{
    /// <summary>A file is called json and holds no result of a check: the name.</summary>
    public const string NoResult = "letter.no-result";
}
