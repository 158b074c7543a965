using Youju.Checking.Engine;
using Youju.Checking.Rules;
using Youju.Domain.Findings;
using Youju.Formats;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Packs.Definitions;
using Youju.Packs.Suppressions;
using Youju.Reading.Outline;
using Youju.Storage.Files;
using Youju.Text.Files;
using Youju.Text.Times;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Checks;

/// <summary>Checks one file after another under the same settings; safe to use from many threads.</summary>
internal sealed class ReportCheck
{
    private readonly PackChoice packs;
    private readonly IOpeningReader? openings;
    private readonly CheckOptions options;
    private readonly bool isMasked;
    private readonly DossierComparison? comparison;

    /// <param name="openings">Reads the files beside a report; null where none is read.</param>
    public ReportCheck(
        CheckSettings settings,
        TimeProvider clock,
        IOpeningReader? openings,
        CancellationToken cancel
    )
    {
        this.openings = openings;
        comparison = settings.Dossier is { } folder ? new(OpenDossier.FromFolder(folder, pack: null)) : null;
        packs = new PackChoice(settings.Pack);
        isMasked = !settings.ShowsPersonalData;
        options = new CheckOptions
        {
            Year = settings.Year,
            Previous = settings.Against is { } against
                ? DocumentReader.ReadDocument(against, cancel: cancel).Document
                : null,
            Suppressions = settings.Suppressions is { } path ? ReadSuppressions(path) : [],
            Today = ChinaTime.FindDay(clock.GetUtcNow()),
        };
    }

    public CheckedReport CheckReport(InputFile input, SourceFile source, CancellationToken cancel)
    {
        var read = DocumentReader.ReadDocument(source, cancel: cancel);
        var text = new ReportText(read.Document, options.Year);
        var chosen = packs.ChoosePack(text);
        var result = CheckText(
            text,
            chosen.Pack,
            BuildOptions(input) with
            {
                IsPackNamed = chosen.IsNamed,
                ReadBeside = () => new PackageBeside(input, openings).ReadOpenings(cancel),
            }
        );
        if (comparison is not null)
            result = comparison.AddDifferences(result, input.Name, options.Year);
        return new(
            isMasked ? PersonalData.MaskResult(result) : result,
            new CheckedFile(
                isMasked ? PersonalData.MaskWords(input.Name) : input.Name,
                read.Sha256,
                read.Kind.ToString().ToLowerInvariant(),
                source.Content
            )
            {
                RelativePath = isMasked
                    ? PersonalData.MaskWords(FormatRelativePath(input))
                    : FormatRelativePath(input),
                DescribeRule = id => DescribeRule(id, chosen.Pack),
            }
        )
        {
            Notes = chosen.Notes,
        };
    }

    // Other tools look for the file from the folder that they and we were called in.
    private static string FormatRelativePath(InputFile input)
    {
        if (input.Content is not null)
            return input.Name;
        var path = Path.GetRelativePath(Directory.GetCurrentDirectory(), input.Path);
        return Path.IsPathRooted(path) || path.StartsWith("..", StringComparison.Ordinal)
            ? input.Name
            : path.Replace(Path.DirectorySeparatorChar, '/');
    }

    private static RuleDescription? DescribeRule(string id, Pack pack) =>
        RulePage.FindByRuleId(id) is { } page ? new(page.ReadSection("查什么"), page.Repair)
        : pack.Checks.Values.FirstOrDefault(check => check.Id == id) is { Recommendation: { } repair } check
            ? new(check.Title, repair)
        : null;

    private static CheckResult CheckText(ReportText text, Pack pack, CheckOptions options)
    {
        try
        {
            return Checker.CheckReport(text, pack, options);
        }
        catch (CheckingTooSlowException slow)
        {
            throw new UnreadableFileException(
                UnreadableReason.TooSlow,
                $"检查超过 {slow.Time.TotalSeconds:0} 秒，已停止。请拆成较小的文件后再检查。",
                slow
            );
        }
    }

    // Exceptions may lie beside the report, so that they travel with it.
    private CheckOptions BuildOptions(InputFile input)
    {
        var beside = input.Path + SuppressionFile.Suffix;
        return FileStatus.ReadThroughLinks(beside).Nature == FileNature.Regular
            ? options with
            {
                Suppressions = [.. options.Suppressions, .. ReadSuppressions(beside)],
            }
            : options;
    }

    // A list that cannot be used is an input that cannot be read: of many files it stops only its own.
    private static IReadOnlyList<Suppression> ReadSuppressions(string path)
    {
        try
        {
            return SuppressionFile.ParseSuppressions(Path.GetFileName(path), InputGate.ReadText(path));
        }
        catch (FileException e)
        {
            throw new UnreadableFileException(UnreadableReason.Damaged, $"例外清单有误：{e.Message}", e);
        }
        catch (RefusedFileException e)
        {
            throw new UnreadableFileException(
                File.Exists(path) ? UnreadableReason.NotPermitted : UnreadableReason.NotFound,
                $"打不开例外清单：{e.Message}",
                e
            );
        }
    }
}
