using Youju.Formats;
using Youju.Formats.Reading;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Submissions;

/// <summary>For which content a slip was printed, and which a dossier holds now.</summary>
/// <param name="Printed">The digest on the slip: whole where its code was read, sixteen digits where only its words were.</param>
/// <param name="Present">The digest of the dossier.</param>
public sealed record SlipVerdict(string Printed, string Present)
{
    public bool IsTrue => Present.StartsWith(Printed, StringComparison.Ordinal);

    /// <summary>The two as people compare them by eye.</summary>
    public (string Printed, string Present) ShortCodes =>
        (SlipCode.ShortenDigest(Printed), SlipCode.ShortenDigest(Present));
}

/// <summary>Holds a slip, printed or scanned or as it came from Word, against the dossier that it is said to be of.</summary>
public static class VerifySlip
{
    private const string Head = "dossier.yaml";

    /// <summary>Whether a folder is a dossier.</summary>
    public static bool IsDossier(string folder) => File.Exists(Path.Combine(folder, Head));

    /// <exception cref="UsageException">There is no such file, no code was made out on it, or the folder is no dossier.</exception>
    public static SlipVerdict CompareFile(string path, string dossier, CancellationToken cancel)
    {
        if (!File.Exists(path))
            throw new UsageException($"找不到“{path}”。");
        var scan = ReadScan(new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path)), cancel)
            ?? throw new UsageException(
                $"“{path}”上没有认出报送单的校验码：要工作台里下载的报送单（Word），或者它的 PDF、扫描件（pdf、png、jpg）。"
            );
        return new(scan.Digits, OpenDossier.FromFolder(dossier, pack: null).Seen.Digest);
    }

    private static SlipScan? ReadScan(SourceFile file, CancellationToken cancel)
    {
        try
        {
            return Path.GetExtension(file.Name).Equals(".docx", StringComparison.OrdinalIgnoreCase)
                ? SlipScan.ReadWords(DocumentReader.ReadDocument(file, cancel: cancel).Document.Text)
                : SlipScan.ReadFile(file, cancel);
        }
        catch (UnreadableFileException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }
}
