using System.Text.RegularExpressions;
using Youju.Checking.Engine;
using Youju.Checking.Examples;
using Youju.Packs.Definitions;
using Youju.Packs.Installed;
using Youju.Packs.Library;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.InstalledPacks;

/// <param name="Data">The data folder.</param>
/// <param name="Path">A folder, or a file that <c>youju pack sign</c> wrote.</param>
/// <param name="AllowsUnsigned">Whether a pack that nobody has signed may be installed.</param>
/// <param name="AllowsUnknown">Whether one may be installed whose signer's card was not kept.</param>
public sealed record InstallPackRequest(
    string Data,
    string Path,
    bool AllowsUnsigned,
    bool AllowsUnknown,
    DateTimeOffset At
);

/// <param name="Examples">How many of its examples were tried; all of them came out right.</param>
/// <param name="WasThere">Whether the same pack was installed before.</param>
public sealed record InstallPackResult(PackManifest Card, PackSigner Signer, int Examples, bool WasThere);

/// <summary>Installs a pack beside those that the program carries: all of it or nothing.</summary>
/// <remarks>Only what loads is installed, and does what its examples say.</remarks>
public static partial class InstallPack
{
    /// <exception cref="UsageException">It is no pack, was altered, is not signed as asked, or another one has its version.</exception>
    public static InstallPackResult InstallFromPath(InstallPackRequest request)
    {
        var parts = PackParts.ReadPath(request.Path);
        var signer = RequireSigner(parts, request);
        var coming = PackShelfFolder.CreateComing(request.Data);
        try
        {
            return MoveIn(parts, signer, coming, request);
        }
        finally
        {
            Directory.Delete(coming, recursive: true);
        }
    }

    private static InstallPackResult MoveIn(
        PackParts parts,
        PackSigner signer,
        string coming,
        InstallPackRequest request
    )
    {
        var card = ReadCard(parts, coming);
        var name = $"{card.Id}@{card.Version}";
        var folder = Path.Combine(coming, name);
        var note = new InstalledNote(
            card.Id,
            card.Version,
            request.At,
            signer.Name,
            signer.Fingerprint,
            PackSeal.HashFiles(parts.Files)
        );
        var target = Path.Combine(PackShelfFolder.Locate(request.Data), name);
        if (Directory.Exists(target))
            return RequireSame(target, note, new(card, signer, 0, WasThere: true));
        RequireFreeVersion(card);
        PackLibrary.AddInstalled(PackShelfFolder.Locate(request.Data));
        var examples = TryExamples(folder);
        note.WriteInto(folder);
        Directory.Move(folder, target);
        return new(card, signer, examples, WasThere: false);
    }

    // The card is read as any card is, so that what is wrong with it is told with its place.
    private static PackManifest ReadCard(PackParts parts, string coming)
    {
        var first = Path.Combine(coming, "pack");
        Directory.CreateDirectory(first);
        parts.WriteInto(first);
        var card = PackLibrary.ReadManifest(first);
        if (!IdPattern().IsMatch(card.Id))
            throw new UsageException($"方案包的编号“{card.Id}”只能用小写字母、数字和“-”。");
        if (!VersionPattern().IsMatch(card.Version))
            throw new UsageException($"方案包的版本“{card.Version}”应写成 1.2.0 这样的数字。");
        Directory.Move(first, Path.Combine(coming, $"{card.Id}@{card.Version}"));
        return card;
    }

    private static PackSigner RequireSigner(PackParts parts, InstallPackRequest request)
    {
        var (seal, fault) = PackSeal.ReadParts(parts);
        if (fault is not null)
            throw new UsageException($"“{request.Path}”{fault}，没有安装。请向签名的人再要一份。");
        var signer = PackSigner.FromSeal(seal, request.Data);
        return signer.Known switch
        {
            SignerKnown.Unsigned when !request.AllowsUnsigned => throw new UsageException(
                $"“{request.Path}”没有签名，不知道是谁写的、有没有改过，没有安装。确知来处的，加 --unsigned。"
            ),
            SignerKnown.Unknown when !request.AllowsUnknown => throw new UsageException(
                $"“{request.Path}”由“{signer.Name}”签名（指纹 {signer.Fingerprint}），没有收过他的名片，没有安装。"
                    + "请用 youju exchange know 收下名片；与他核对过指纹的，也可以加 --unknown-signer。"
            ),
            _ => signer,
        };
    }

    private static InstallPackResult RequireSame(string target, InstalledNote note, InstallPackResult same)
    {
        if (InstalledNote.DescribeAlteration(target) is { } alteration)
            throw new UsageException(
                $"装着的方案包“{note.Id}@{note.Version}”{alteration}。请先用 youju pack remove 去掉，再安装。"
            );
        return InstalledNote
            .TryRead(target)!
            .Files.OrderBy(file => file.Key, StringComparer.Ordinal)
            .SequenceEqual(note.Files)
            ? same
            : throw new UsageException(
                $"已经装着内容不同的“{note.Id}@{note.Version}”。改过内容，版本号也要改；要换掉的，先用 youju pack remove 去掉。"
            );
    }

    private static void RequireFreeVersion(PackManifest card)
    {
        if (
            PackLibrary.Ids.Contains(card.Id)
            && PackLibrary.ListCards(card.Id).Any(own => own.Version == card.Version)
        )
            throw new UsageException(
                $"程序自带“{card.Id}”的 {card.Version} 版，没有安装。改过内容，版本号也要改。"
            );
    }

    private static int TryExamples(string folder)
    {
        var pack = PackLibrary.LoadPack(folder);
        if (RuleCatalog.FindTakenIds(pack).FirstOrDefault() is { } taken)
            throw new UsageException($"检查的编号 {taken} 与程序自带的规则相同，没有安装。请换一个编号。");
        var runs = PackExamples.RunExamples(pack).ToList();
        var wrong = runs.Where(run => !run.Run.IsAsMarked)
            .Select(run => $"\n{run.Path} {run.Run.DescribeOutcome()}")
            .ToList();
        return wrong.Count == 0
            ? runs.Count
            : throw new UsageException(
                $"方案包的 {wrong.Count} 个示例与它说的不符，没有安装：{string.Concat(wrong)}"
            );
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdPattern();

    [GeneratedRegex("^[0-9]{1,5}([.][0-9]{1,5}){0,3}$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex VersionPattern();
}
