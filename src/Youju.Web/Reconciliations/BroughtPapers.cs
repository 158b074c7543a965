using Microsoft.AspNetCore.Http;
using Youju.Formats.Reading;
using Youju.UseCases.Reconciliations;
using Youju.UseCases.Refusals;
using Youju.Web.Checks;

namespace Youju.Web.Reconciliations;

/// <summary>Published papers that somebody brought, read one by one; nothing of them is kept.</summary>
/// <param name="Papers">Those of which the year is known.</param>
/// <param name="Unread">Those that could not be read or placed, each with the reason.</param>
internal sealed record BroughtPapers(
    IReadOnlyList<StatedYear> Papers,
    IReadOnlyList<(string File, string Why)> Unread
)
{
    // Two at once is what one machine reads beside everything else.
    private static readonly SemaphoreSlim Seats = new(2);

    /// <exception cref="UsageException">It is too much, or an archive cannot be opened.</exception>
    public static async Task<BroughtPapers> ReadAsync(HttpContext http, CancellationToken cancel)
    {
        var form = await http.Request.ReadFormAsync(cancel);
        var (papers, unread) = (new List<StatedYear>(), new List<(string, string)>());
        try
        {
            await UploadFiles.ForEachAsync(form.Files, async (name, content) =>
            {
                using var read = new MemoryStream();
                await content.CopyToAsync(read, cancel);
                var file = new SourceFile(Path.GetFileName(name.Replace('\\', '/')), read.ToArray());
                if (await ReadPaperAsync(file, unread, cancel) is { } paper)
                    papers.Add(paper);
            });
        }
        catch (RefusedUploadException refused)
        {
            throw new UsageException(refused.Message);
        }

        return new(papers, unread);
    }

    private static async Task<StatedYear?> ReadPaperAsync(
        SourceFile file,
        List<(string, string)> unread,
        CancellationToken cancel
    )
    {
        await Seats.WaitAsync(cancel);
        try
        {
            if (await Task.Run(() => ReadStatements.ReadFile(file, pack: null, cancel), cancel) is { } paper)
                return paper;
            unread.Add((file.Name, "看不出是哪一年的。"));
        }
        catch (UnreadableFileException wrong)
        {
            unread.Add((file.Name, wrong.Message));
        }
        finally
        {
            Seats.Release();
        }

        return null;
    }
}
