using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Publishing.Manifests;
using Youju.Publishing.Verification;
using Youju.UseCases.Publications;
using Youju.UseCases.Submissions;

namespace Youju.Cli.Publications;

/// <summary>Says whether a published file is as it was published.</summary>
internal sealed class VerifyCommand
{
    private readonly Argument<string> file = CommandParameters.CreateFileArgument(
        "文件或文件夹",
        "公开版的文件夹，或者其中的一个文件"
    );
    private readonly Option<string?> edition = new("--edition")
    {
        HelpName = "文件夹",
        Description =
            "公开版的文件夹，或它的 manifest.json；不写时在文件旁边和上一级找。核对报送单的，写档案文件夹",
    };
    private readonly Option<string?> key = new("--key")
    {
        HelpName = "公钥",
        Description = "发布单位的公钥（PEM）；不写时用公开版里的那一个",
    };
    private readonly Option<string> format = CommandParameters.CreateTextOrJsonOption();

    public static Command CreateFor(Terminal terminal) => new VerifyCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "verify",
            "验真：公开的文件是不是公开时的样子；改过的写明是哪个文件、哪个数。不用联网",
            new UsageExample("youju verify 公开版", "核对整个文件夹"),
            new UsageExample("youju verify 公开版/report.html", "核对一个文件"),
            new UsageExample("youju verify 下载/facts.csv --edition 公开版", "文件在别处的")
        )
        {
            file,
            edition,
            key,
            format,
        };
        command.SetAction(parse =>
        {
            if (parse.GetValue(edition) is { } dossier && VerifySlip.IsDossier(dossier))
                return PrintSlip(terminal, parse, dossier);
            var asked = new VerifyPublishedRequest(
                parse.GetValue(file)!,
                parse.GetValue(edition),
                parse.GetValue(key)
            );
            var verdict = VerifyPublished.VerifyPath(asked);
            terminal.PrintText(
                parse.GetValue(format) == CommandParameters.Json
                    ? VerdictJson.FormatVerdict(asked.Path, verdict)
                    : DescribeVerdict(asked.Path, verdict)
            );
            return verdict.IsTrue ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }

    // A slip has no bytes that were published: it bears the digest of the content that was signed.
    private int PrintSlip(Terminal terminal, ParseResult parse, string dossier)
    {
        var path = parse.GetValue(file)!;
        var verdict = VerifySlip.CompareFile(path, dossier, CancellationToken.None);
        terminal.PrintText(
            parse.GetValue(format) == CommandParameters.Json
                ? VerdictJson.FormatVerdict(path, DescribeAsEdition(path, verdict))
                : DescribeSlip(path, verdict)
        );
        return verdict.IsTrue ? ExitCode.Clean : ExitCode.Findings;
    }

    private static EditionVerdict DescribeAsEdition(string path, SlipVerdict verdict) =>
        new(
            Manifest: null,
            Checked: 1,
            verdict.IsTrue
                ? []
                :
                [
                    new(
                        AlterationKind.Changed,
                        Path.GetFileName(path),
                        Figure: null,
                        Label: null,
                        Place: "",
                        verdict.Present,
                        verdict.Printed
                    ),
                ]
        );

    private static string DescribeSlip(string path, SlipVerdict verdict)
    {
        var (printed, present) = verdict.ShortCodes;
        return verdict.IsTrue
            ? $"真：“{path}”是这份档案现在的内容的报送单，校验码 {present}。\n"
            : $"不真：“{path}”印的校验码是 {printed}，档案现在的校验码是 {present}：打印以后档案又改过，或者是另一份档案的。\n";
    }

    private static string DescribeVerdict(string path, EditionVerdict verdict)
    {
        var lines = new List<string> { DescribeTruth(path, verdict) };
        if (!verdict.IsCopy)
            lines.AddRange(verdict.Alterations.Select(one => "  " + DescribeAlteration(one)));
        if (verdict.PrintedCode is { } code)
            lines.Add(DescribePrinted(code, verdict));
        if (verdict.Copy is { } copy)
            lines.AddRange(CopyReadingText.DescribeReading(copy));
        if (verdict.Manifest is { } manifest)
            lines.AddRange(DescribeEdition(manifest, verdict));
        return string.Join('\n', lines) + "\n";
    }

    private static string DescribeTruth(string path, EditionVerdict verdict) =>
        verdict.IsTrue ? $"真：“{path}”与公开时一样，一个字节不差。"
        : verdict.Copy is { Altered.Count: > 0, IsRecognised: false }
            ? $"不真：“{path}”是打印或另存的，有的数与公开时不同。"
        : verdict is { PrintedCode: null, Checked: 1, Alterations: [{ Kind: AlterationKind.Added }] }
            ? $"认不出：“{path}”不是这一版的文件，上面也没有读出验真码；是不是由这一版打印的，这里说不了。"
        : verdict.IsCopy ? $"不能断定：“{path}”是打印、扫描或另存过的，不能逐字节核对。"
        : string.Create(
            CultureInfo.InvariantCulture,
            $"不真：“{path}”有 {verdict.Alterations.Count} 处与公开时不同。"
        );

    // Whoever has the paper alone learns which words to hold beside it.
    private static string DescribePrinted(string code, EditionVerdict verdict) =>
        code == verdict.Manifest?.Code
            ? $"上面印的验真码 {code} 是这一版的，{WhatToDo(verdict)}"
            : $"上面印的验真码 {code} 不是这一版的（这一版是 {verdict.Manifest?.Code}）。";

    private static string WhatToDo(EditionVerdict verdict) =>
        verdict.Copy is { } copy
            ? $"它是 {copy.File} 的副本；字句请对照那一份。"
            : "字句和数请对照公开版里的 report.docx。";

    private static IEnumerable<string> DescribeEdition(EditionManifest manifest, EditionVerdict verdict)
    {
        var day = manifest.Terms.Date is { } date
            ? $"，{date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture)}公开"
            : "";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{manifest.Unit} {manifest.Year}年度 第 {manifest.Terms.Number} 版{day}，核对了 {verdict.Checked} 个文件。"
        );
        yield return verdict.IsTrustedKey switch
        {
            true => "签名的公钥就是 --key 写的那一个。",
            false => $"签名的公钥不是 --key 写的那一个，指纹 {manifest.Key}。",
            null => $"签名的公钥指纹 {manifest.Key}，请与单位在别处公布的对一对。",
        };
    }

    /// <summary>One alteration in words.</summary>
    private static string DescribeAlteration(Alteration one) =>
        one.Kind switch
        {
            AlterationKind.Missing => $"{one.File}：少了这个文件，应为 {one.Expected}",
            AlterationKind.Added => $"{one.File}：公开版里没有这个文件，现在是 {one.Found}",
            AlterationKind.Unsigned => $"{one.File}：签名不符，应为 {one.Expected}，现在是 {one.Found}",
            _ when one.Figure is null =>
                $"{one.File}：内容改过{DescribePlace(one)}，应为 {one.Expected}，现在是 {one.Found}",
            _ =>
                $"{one.File}：{one.Label}（{one.Figure}）改过{DescribePlace(one)}，应为“{one.Expected}”，现在是“{one.Found}”",
        };

    private static string DescribePlace(Alteration one) => one.Place.Length == 0 ? "" : $"，在{one.Place}";
}
