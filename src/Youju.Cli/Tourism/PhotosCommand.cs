using System.CommandLine;
using System.Globalization;
using System.Text;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.UseCases.Photos;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Tourism;

/// <summary>Lists what a folder of photos would do, and does what is confirmed.</summary>
internal sealed class PhotosCommand
{
    private static readonly UsageExample[] Examples =
    [
        new("youju photos 照片 --into 2025", "照片按地方分组，列出各补哪条记录、哪些是新的"),
        new(
            "youju photos 照片 --into 2025 --take 1 --take 3=大矶头遗址@陆城镇",
            "确认第 1 组，第 3 组是新的一处"
        ),
    ];

    private readonly Argument<string> folder = new("FOLDER")
    {
        HelpName = "照片文件夹",
        Description = "任何手机的照片：jpg、heic、png、tiff",
    };
    private readonly Option<string> into = new("--into")
    {
        HelpName = "档案",
        Description = "年度档案",
        Required = true,
    };
    private readonly Option<string?> register = CommandParameters.CreateWord(
        "--register",
        "台账",
        "补哪本台账，要有坐标的，默认 旅游资源普查"
    );
    private readonly Option<double> within = new("--within")
    {
        HelpName = "米",
        Description = "多近算同一处，默认 100",
        DefaultValueFactory = _ => 100,
    };
    private readonly Option<string?> crs = CommandParameters.CreateWord(
        "--crs",
        "坐标系",
        "照片里的坐标是什么，默认 WGS84"
    );
    private readonly Option<string?> outline = CommandParameters.CreateWord(
        "--outline",
        "文件",
        "乡镇的边界（GeoJSON，WGS84），给新的一处填乡镇"
    );
    private readonly Option<string[]> take = new("--take")
    {
        HelpName = "组号",
        Description = "确认一组：3；补别的记录：3=编号或名称；新的一处：3=名称@乡镇；可以写几次",
        DefaultValueFactory = _ => [],
    };

    public static Command CreateFor(Terminal terminal)
    {
        var asked = new PhotosCommand();
        var command = new ExampleCommand(
            "photos",
            "照片里的位置和时间补进台账，或新增记录，逐组确认",
            Examples
        )
        {
            asked.folder,
            asked.into,
            asked.register,
            asked.within,
            asked.crs,
            asked.outline,
            asked.take,
        };
        command.SetAction(parse => asked.RunCommand(parse, terminal));
        return command;
    }

    private int RunCommand(ParseResult parse, Terminal terminal)
    {
        var request = new PhotoRequest(
            parse.GetValue(folder)!,
            parse.GetValue(into)!,
            parse.GetValue(register)
        )
        {
            WithinMetres = parse.GetValue(within),
            Coordinates = parse.GetValue(crs),
            Outlines = parse.GetValue(outline),
        };
        var confirmed = parse.GetValue(take)!.Select(ParseConfirmed).ToList();
        return confirmed.Count > 0
            ? PrintTaken(request, confirmed, terminal)
            : PrintProposals(ProposePhotos.ProposeRecords(request), terminal);
    }

    private static int PrintTaken(PhotoRequest request, List<ConfirmedPhotos> confirmed, Terminal terminal)
    {
        var taken = TakePhotos.TakeConfirmed(
            new(request, confirmed, terminal.ReadCurrentTime(), Environment.UserName)
        );
        foreach (var line in taken.Told)
            terminal.PrintLine(line);
        return ExitCode.Clean;
    }

    private static ConfirmedPhotos ParseConfirmed(string written)
    {
        var at = written.IndexOfAny(['=', '＝']);
        var number = at < 0 ? written : written[..at];
        if (
            !int.TryParse(number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var group)
            || group < 1
        )
            throw new UsageException($"看不懂“--take {written}”。应写组号，如 3，或 3=名称@乡镇。");
        if (at < 0)
            return new(group);
        var parts = written[(at + 1)..].Split(['@', '＠'], 2);
        var (called, township) = (parts[0].Trim(), parts.ElementAtOrDefault(1)?.Trim());
        return called.Length > 0
            ? new(group, called, township is { Length: > 0 } ? township : null)
            : throw new UsageException($"“--take {written}”的等号后面要写名称或编号。");
    }

    private static int PrintProposals(PhotoProposals found, Terminal terminal)
    {
        var text = new StringBuilder();
        foreach (var proposal in found.Proposals)
            AppendProposal(text, proposal);
        foreach (var known in found.Known)
            text.Append(CultureInfo.InvariantCulture, $"已经登记过：{known}\n");
        var waiting = found.Proposals.Count(proposal => proposal.Doubts.Count > 0);
        text.Append(
            CultureInfo.InvariantCulture,
            $"照片分成 {found.Proposals.Count} 组，其中 {waiting} 组要先看。一个字也还没有写；核对以后用 --take 组号 逐组确认。\n"
        );
        terminal.PrintText(text.ToString());
        foreach (var left in found.LeftOut)
            terminal.PrintWarning(left);
        return waiting == 0 && found.LeftOut.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static void AppendProposal(StringBuilder text, PhotoProposal proposal)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"{proposal.Number}. {PhotoWords.DescribeTarget(proposal)}\n"
        );
        text.Append(
            CultureInfo.InvariantCulture,
            $"   照片：{string.Join("、", proposal.Group.Photos.Select(photo => photo.Name))}\n"
        );
        if (PhotoWords.DescribeFills(proposal) is { Length: > 0 } fills)
            text.Append(CultureInfo.InvariantCulture, $"   填入：{fills}\n");
        foreach (var doubt in proposal.Doubts)
            text.Append(CultureInfo.InvariantCulture, $"   请看：{doubt}\n");
    }
}
