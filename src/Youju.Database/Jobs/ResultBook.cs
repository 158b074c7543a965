using Microsoft.EntityFrameworkCore;
using Youju.Database.Evidence;
using Youju.Database.Model;

namespace Youju.Database.Jobs;

/// <summary>Results by what they were made from.</summary>
/// <param name="store">Keeps what they hold.</param>
public sealed class ResultBook(DatabasePlace database, IEvidenceStore store)
{
    /// <summary>A result; null where there is none of that key.</summary>
    public KeptResult? FindResult(string key) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context.Set<ResultRow>().AsNoTracking().SingleOrDefault(row => row.Key == key) is { } row
                ? new KeptResult(row.Key, row.Kind, row.Sha256, row.Told)
                : null;
        });

    /// <summary>What a result holds; null where it was lost, and must be made again.</summary>
    public byte[]? ReadContent(KeptResult result)
    {
        using var stream = store.Open(result.Sha256);
        if (stream is null)
            return null;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>Throws a result away whose content is lost, so that it is made again.</summary>
    public void DropResult(string key) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return context.Set<ResultRow>().Where(row => row.Key == key).ExecuteDelete();
        });
}
