using System.Runtime.ExceptionServices;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Formats.Findings;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Checks;

/// <summary>What is asked of a check of many files.</summary>
public sealed record CheckFolderRequest(IReadOnlyList<InputFile> Files, CheckSettings Settings);

/// <summary>What became of many files.</summary>
/// <param name="Rows">One of each file, in their order.</param>
/// <param name="Summary">Where the table of them was written; null where no results were wanted.</param>
public sealed record CheckFolderResult(IReadOnlyList<BatchRow> Rows, string? Summary);

/// <summary>Checks many files at a time; what is kept of each is one row, so memory does not grow with their number.</summary>
/// <param name="worker">Reads the files, so that none of them can end the whole.</param>
/// <param name="describe">Words a remark for the table.</param>
public sealed class CheckFolder(IReadingWorker worker, Func<Remark, string> describe)
{
    /// <summary>Checks the files and writes their results and the table of them where the settings say.</summary>
    /// <param name="onChecked">Told after each file.</param>
    /// <exception cref="UsageException">The settings are wrong.</exception>
    /// <exception cref="RefusedFileException">Results cannot be written, or what stands there is not
    /// ours; then all is as it was.</exception>
    /// <exception cref="OperationCanceledException">The check was stopped.</exception>
    public CheckFolderResult CheckAllFiles(
        CheckFolderRequest request,
        Action onChecked,
        CancellationToken cancel
    )
    {
        var (inputs, settings) = (request.Files, request.Settings);
        var rows = new BatchRow?[inputs.Count];
        var targets = new ResultNames(settings.Format).AssignNames(inputs);
        using var results = settings.Output is { } output
            ? ResultFolder.BeginFolder(
                output,
                [.. targets, SummaryFile.Name, IndexPage.Name],
                new OutputGate(settings.ListInputs(inputs))
            )
            : null;
        RunInParallel(
            inputs.Count,
            settings.Jobs,
            index =>
            {
                rows[index] = CheckFile(inputs[index], targets[index], settings, results, cancel);
                onChecked();
            },
            cancel
        );
        var done = rows.OfType<BatchRow>().ToList();
        if (results is null || settings.Output is not { } folder)
            return new(done, null);
        results.WriteFile(SummaryFile.Name, stream => SummaryFile.WriteSummary(done, stream));
        results.WriteFile(IndexPage.Name, stream => IndexPage.WriteIndex(done, targets, stream));
        cancel.ThrowIfCancellationRequested();
        results.PublishFiles();
        return new(done, Path.Combine(folder, SummaryFile.Name));
    }

    // Where no result can be written, every file fails alike: the first failure tells it all.
    private static void RunInParallel(int count, int jobs, Action<int> check, CancellationToken cancel)
    {
        try
        {
            Parallel.For(
                0,
                count,
                new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancel },
                check
            );
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    private BatchRow CheckFile(
        InputFile input,
        string target,
        CheckSettings settings,
        ResultFolder? results,
        CancellationToken cancel
    )
    {
        var answer = worker.CheckFile(new(input, settings, settings.Output is not null), cancel);
        if (answer is { IsRefusal: true, Trouble: { } wrong })
            throw new UsageException(wrong);
        if (answer.Tally is not null)
            results?.WriteFile(target, stream => stream.Write(answer.Result.Span));
        return new(
            Mask(input.Name, settings),
            answer.Tally,
            answer.Trouble is { } trouble ? Mask(describe(trouble), settings) : null,
            answer.Fails
        )
        {
            Notes = answer.Notes,
            Card = answer.Card ?? ReportCard.Blank,
        };
    }

    private static string Mask(string words, CheckSettings settings) =>
        settings.ShowsPersonalData ? words : PersonalData.MaskWords(words);
}
