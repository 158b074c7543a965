using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions;
using Youju.Packs.Library;
using Youju.Reading.LastReports;

namespace Youju.Reading.Tests.LastReports;

/// <summary>A report of last year in a few words, and what was read from it.</summary>
internal static class LastReportSample
{
    public const string Title = "2024年度青禾县文化馆部门整体支出绩效自评报告\n";

    public static readonly Pack UsedPack = PackLibrary.LoadPack(["cn-hunan", "tourism"]);

    public static string Says(ExtractedAmount amount) =>
        FormattableString.Invariant(
            $"{amount.Key}.{amount.Column.ToColumnKey()} {amount.Amount.Value.Yuan:0.##} {amount.Amount.Grain.Yuan:0.##}"
        );

    public static LastReport Read(string text) =>
        LastReportReader.ReadDocument(Lines(text), UsedPack, "报告.txt")!;

    public static Document Lines(string text)
    {
        var document = new DocumentBuilder();
        foreach (var (number, line) in text.TrimEnd('\n').Split('\n').Index())
            document.AddParagraph(line, new(Line: number + 1));
        return document.BuildDocument();
    }
}
