using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Youju.Database.Model;

namespace Youju.Database.Drafts;

/// <summary>Forms that were handed in lately, on whichever node: what was typed into them and comes late is no draft any more.</summary>
public sealed class HandInBook(DatabasePlace database, TimeProvider clock)
{
    private static readonly TimeSpan KeepTime = TimeSpan.FromDays(1);

    /// <param name="sheet">The form as one browser had it before it once.</param>
    public void AddSheet(string sheet) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            var (hash, now) = (HashSheet(sheet), clock.GetUtcNow());
            var limit = LogWriter.FormatTime(now - KeepTime);
            context.Set<HandInRow>().Where(row => row.At.CompareTo(limit) < 0).ExecuteDelete();
            return context.Database.ExecuteSql(
                $"INSERT INTO hand_ins (\"Sheet\", \"At\") VALUES ({hash}, {LogWriter.FormatTime(now)}) ON CONFLICT DO NOTHING"
            );
        });

    /// <summary>Whether a form was handed in.</summary>
    public bool HasSheet(string sheet) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            var hash = HashSheet(sheet);
            return context.Set<HandInRow>().Any(row => row.Sheet == hash);
        });

    // What a browser calls it may be of any length.
    private static string HashSheet(string sheet) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sheet)));
}
