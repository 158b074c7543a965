using System.Text;
using Youju.Formats.Findings;
using Youju.Formats.Reading;
using Youju.Text.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Checks;

/// <summary>Checks one file after another and answers for each, whatever it holds.</summary>
/// <param name="clock">What day it is, for exceptions that run out.</param>
/// <param name="explain">Tells a person of a mistake of the program.</param>
/// <param name="openings">Reads the files beside a report; null where none is read.</param>
public sealed class FileCheck(TimeProvider clock, Func<Exception, string> explain, IOpeningReader? openings)
{
    private CheckSettings? lastSettings;
    private ReportCheck? lastCheck;

    /// <summary>Checks a file; only a stop is thrown.</summary>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckAnswer CheckFile(CheckTask task, CancellationToken cancel)
    {
        try
        {
            return task.IsOpening
                ? WriteOpening(task, cancel)
                : WriteAnswer(task, PrepareCheck(task.Settings, cancel), cancel);
        }
        catch (UnreadableFileException wrong)
        {
            return CheckAnswer.CreateForTrouble(
                CheckRemarks.CreateTrouble(CheckRemarks.Unreadable, wrong.Message)
            ) with
            {
                IsLast = wrong.Reason is UnreadableReason.TooSlow or UnreadableReason.TooLarge,
            };
        }
        catch (Exception wrong) when (wrong is UsageException or FileException)
        {
            return CheckAnswer.CreateForTrouble(
                (wrong as UsageException)?.Remark
                    ?? CheckRemarks.CreateTrouble(CheckRemarks.WrongSettings, wrong.Message)
            ) with
            {
                IsRefusal = true,
            };
        }
        catch (Exception wrong) when (wrong is not (OperationCanceledException or OutOfMemoryException))
        {
            return CheckAnswer.CreateForTrouble(
                CheckRemarks.CreateTrouble(CheckRemarks.Broken, explain(wrong))
            );
        }
    }

    private ReportCheck PrepareCheck(CheckSettings settings, CancellationToken cancel)
    {
        if (lastCheck is null || settings != lastSettings)
            (lastSettings, lastCheck) = (settings, new ReportCheck(settings, clock, openings, cancel));
        return lastCheck;
    }

    private static CheckAnswer WriteAnswer(CheckTask task, ReportCheck check, CancellationToken cancel)
    {
        var source = LoadSource(task);
        if (task.Settings.Format is RepairAnswer.Copy or RepairAnswer.List)
            return RepairAnswer.WriteAnswer(task, check, source, cancel);
        if (SmallCase.ReadNumber(task.Settings.Format) is not null)
            return SmallCase.WriteAnswer(task, check, source, cancel);
        var report = check.CheckReport(task.File, source, cancel);
        using var result = new MemoryStream();
        if (task.IsWritten)
            report.WriteTo(OutputFormat.CreateWriter(task.Settings.Format, forScreen: false), result);
        return new(Tally.FromResult(report.Result), null, report.HasFindingsAtLeast(task.Settings.FailOn))
        {
            Result = result.GetBuffer().AsMemory(0, (int)result.Length),
            Notes = report.Notes,
            Card = report.Result.Card,
        };
    }

    private static CheckAnswer WriteOpening(CheckTask task, CancellationToken cancel) =>
        new(null, null, Fails: false)
        {
            Result = Encoding.UTF8.GetBytes(FileOpening.ReadWords(LoadSource(task), cancel)),
        };

    private static SourceFile LoadSource(CheckTask task)
    {
        if (task.File.Content is not { } content)
            return SourceFile.LoadFromPath(task.File.Path, ReadingLimits.Default);
        using var stream = new MemoryStream(content.ToArray());
        return SourceFile.LoadFromStream(stream, task.File.Name, ReadingLimits.Default);
    }
}
