using System.Globalization;
using Youju.UseCases.PrintedPapers;

namespace Youju.UseCases.Submissions;

/// <summary>报送单 as it is to be printed, signed and sealed.</summary>
/// <param name="Unit">Whose content it is.</param>
/// <param name="Digest">Of the content, whole.</param>
/// <param name="ShortDigest">As people compare it by eye.</param>
/// <param name="CameraText">What the code on it says.</param>
public sealed record PrintSlipRequest(
    string Unit,
    int Year,
    string Digest,
    string ShortDigest,
    string CameraText
)
{
    /// <summary>Who has filled in, who has approved, and the like.</summary>
    public IReadOnlyList<(string Label, string Words)> Rows { get; init; } = [];

    /// <summary>The files of the package, each with its sha-256.</summary>
    public IReadOnlyList<(string Name, int Bytes, string Sha256)> Files { get; init; } = [];

    public DateOnly? Day { get; init; }
}

/// <summary>Writes the slip for Word: its code is text and picture, so that the scan of it tells which content was signed.</summary>
public static class PrintSlip
{
    private const decimal SigningMillimetres = 14;
    private const decimal CodeShare = 0.24m;
    private static readonly string[] Signing = ["负责人签字", "单位盖章", "日期"];

    /// <summary>The slip as docx; the same content gives the same bytes.</summary>
    public static byte[] WriteDocx(PrintSlipRequest request)
    {
        var title = string.Create(
            CultureInfo.InvariantCulture,
            $"{request.Unit}{request.Year}年度报告包 报送单"
        );
        return new PaperDraft()
            .AddHeading(title, 0)
            .AddDrawing(QrSketch.DrawText($"校验码 {request.ShortDigest}", request.CameraText), CodeShare)
            .AddForm([
                [("校验码", request.ShortDigest)],
                .. request.Rows.Select(row => new[] { row }),
            ])
            .AddForm(Signing.Select(label => new[] { (label, "") }), SigningMillimetres)
            .AddNote(
                "校验码是这份档案全部内容的指纹（SHA-256）的前 16 位：内容改一个字，校验码就变。签字盖章认的是带这个校验码的内容。"
            )
            .AddNote(request.Digest)
            .AddTable(
                ["文件", "大小", "校验值（sha-256）"],
                request.Files.Select(file =>
                    (IReadOnlyList<string>)[file.Name, FormatSize(file.Bytes), file.Sha256[..16]]
                ),
                5,
                1.2m,
                3
            )
            .WriteDocx(request.Unit, request.Day);
    }

    private static string FormatSize(int bytes) =>
        string.Create(CultureInfo.InvariantCulture, $"{(bytes + 1023) / 1024} KB");
}
