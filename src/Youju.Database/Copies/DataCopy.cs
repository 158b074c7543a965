using System.Globalization;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Youju.Storage;
using Youju.Storage.Files;
using Youju.Text.Times;

namespace Youju.Database.Copies;

/// <summary>Copies of all data of a workbench in a second place, each whole or not there.</summary>
/// <remarks>
/// PLACE/有据备份/2026-11-28 0930 holds the database of that minute; originals and checked reports, which never change, lie once beside
/// all of them.
/// </remarks>
public static class DataCopy
{
    private const string Home = "有据备份";
    private const string NameFormat = "yyyy-MM-dd HHmm";
    private const string Part = ".part";
    private const int MostKept = 14;

    // Beside the database: what people brought along, and the keys that what they keep is locked with.
    private static readonly string[] Shared =
    [
        "evidence",
        "checks",
        "keys",
        "published",
        "questions",
        "surveys",
        "disclosures",
        "exchange",
        "packs",
    ];

    // How the workbench reaches what stands elsewhere: who signs people in, where originals lie.
    private static readonly string[] Settings = ["openid.yaml", "objects.yaml"];

    /// <summary>Copies everything, while others go on working.</summary>
    /// <param name="folder">The workbench's data.</param>
    /// <param name="place">The second place: another disc, a stick.</param>
    /// <returns>The folder of the copy.</returns>
    /// <exception cref="DossierException">The place cannot be reached or has no room; what was copied before stays.</exception>
    public static string MakeCopy(DatabasePlace database, string folder, string place, DateTimeOffset now) =>
        Guard(place, () =>
        {
            var home = Path.Combine(place, Home);
            var target = Path.Combine(
                home,
                ChinaTime.FromMoment(now).ToString(NameFormat, CultureInfo.InvariantCulture)
            );
            if (Directory.Exists(target))
                return target;
            var part = target + Part;
            DeleteFolder(part);
            foreach (var shared in Shared)
                CopyMissing(Path.Combine(folder, shared), Path.Combine(home, shared));
            CopySettings(folder, home);
            Directory.CreateDirectory(part);
            database.CopyTo(DatabasePlace.LocateFile(part));
            Directory.Move(part, target);
            DropOldest(home);
            return target;
        });

    /// <summary>The copies in a place, the latest first; none where it cannot be reached.</summary>
    public static IReadOnlyList<string> ListCopies(string place)
    {
        var home = Path.Combine(place, Home);
        return Directory.Exists(home)
            ? [.. Directory.GetDirectories(home).Where(IsCopy).OrderDescending(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Puts a copy into the place of the data; what stood there is kept beside it.</summary>
    /// <param name="copy">The folder of one copy.</param>
    /// <param name="folder">The workbench's data; nobody may be working on it.</param>
    /// <returns>Whether all in it is what it was when it was written.</returns>
    /// <exception cref="DossierException">It is no copy, a later program has written it, or the system refuses.</exception>
    public static AuditResult Restore(string copy, string folder, DateTimeOffset now)
    {
        if (!File.Exists(DatabasePlace.LocateFile(copy)))
            throw new DossierException(
                $"“{copy}”不是备份：里面没有 youju.db。请写到某一天的那一级，如 E:\\{Home}\\2026-11-28 0930。"
            );
        Guard(folder, () =>
        {
            Directory.CreateDirectory(folder);
            var part = DatabasePlace.LocateFile(folder) + Part;
            File.Copy(DatabasePlace.LocateFile(copy), part, overwrite: true);
            RequireReadable(part);
            foreach (var shared in Shared)
                CopyMissing(Path.Combine(Path.GetDirectoryName(copy)!, shared), Path.Combine(folder, shared));
            CopySettings(Path.GetDirectoryName(copy)!, folder);
            // Last of all, when nothing that can fail is left: what stood there goes aside and the copy into its place.
            SetAside(folder, now);
            File.Move(part, DatabasePlace.LocateFile(folder));
            return true;
        });
        var database = DatabasePlace.FromFile(DatabasePlace.LocateFile(folder));
        database.Prepare();
        var originals = new Evidence.FolderEvidenceStore(DatabasePlace.LocateEvidence(folder));
        return new DossierCatalogue(database, originals, TimeProvider.System, "").Verify();
    }

    private static void RequireReadable(string part)
    {
        try
        {
            DatabasePlace.FromFile(part).RequireReadable();
            SqliteConnection.ClearAllPools();
        }
        catch (DossierException)
        {
            SqliteConnection.ClearAllPools();
            File.Delete(part);
            throw;
        }
    }

    private static void SetAside(string folder, DateTimeOffset now)
    {
        var stood = Directory
            .GetFiles(folder, "youju.db")
            .Concat(Directory.GetFiles(folder, "youju.db-*"))
            .ToList();
        if (stood.Count == 0)
            return;
        var name =
            $"恢复前 {ChinaTime.FromMoment(now).ToString("yyyy-MM-dd HHmmss", CultureInfo.InvariantCulture)}";
        var aside = Path.Combine(folder, name);
        for (var again = 2; Directory.Exists(aside); again++)
            aside = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{name} {again}"));
        Directory.CreateDirectory(aside);
        foreach (var file in stood)
            File.Move(file, Path.Combine(aside, Path.GetFileName(file)));
    }

    // A file that was broken off while it was copied is not what it is taken for: it is copied beside and moved.
    private static void CopyMissing(string from, string to)
    {
        if (!Directory.Exists(from))
            return;
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            CopyFile(file, Path.Combine(to, Path.GetRelativePath(from, file)));
    }

    private static void CopySettings(string from, string to)
    {
        foreach (var name in Settings.Where(name => File.Exists(Path.Combine(from, name))))
            CopyFile(Path.Combine(from, name), Path.Combine(to, name));
    }

    private static void CopyFile(string file, string target)
    {
        if (file.EndsWith(Part, StringComparison.Ordinal) || IsSame(file, target))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(file, target + Part, overwrite: true);
        if (!Hash(file).SequenceEqual(Hash(target + Part)))
            throw new IOException("what was copied is read back otherwise");
        File.Move(target + Part, target, overwrite: true);
    }

    private static bool IsSame(string file, string copy) =>
        new FileInfo(copy) is { Exists: true } there
        && new FileInfo(file) is var here
        && there.Length == here.Length
        && there.LastWriteTimeUtc >= here.LastWriteTimeUtc.AddSeconds(-2);

    private static byte[] Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return SHA256.HashData(stream);
    }

    private static void DropOldest(string home)
    {
        foreach (
            var old in Directory
                .GetDirectories(home)
                .Where(IsCopy)
                .OrderDescending(StringComparer.Ordinal)
                .Skip(MostKept)
        )
            DeleteFolder(old);
    }

    private static bool IsCopy(string folder) =>
        DateTime.TryParseExact(
            Path.GetFileName(folder),
            NameFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out _
        );

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static T Guard<T>(string place, Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new DossierException(SystemRefusal.ExplainWriteRefusal(place, wrong));
        }
    }
}
