using Youju.Database.Model;

namespace Youju.Database.People;

/// <summary>Changes the tables of people, each time whole or not at all, with a line of the log.</summary>
/// <param name="by">Who does it.</param>
internal sealed class PeopleWriter(DatabasePlace database, TimeProvider clock, string by)
{
    private const string Row = "people";

    private readonly LogWriter log = new(clock, by);

    public DateTimeOffset Now => clock.GetUtcNow();

    public string FormatNow() => log.FormatNow();

    public T ReadTables<T>(Func<WorkbenchContext, T> read) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            return read(context);
        });

    /// <param name="write">Returns the lines of the log: what was done, about whom or what, and how.</param>
    /// <remarks>A line end in one of them becomes a space: behind one stands the version of a dossier.</remarks>
    public void WriteTables(
        Func<WorkbenchContext, IEnumerable<(string Verb, string About, string Detail)>> write
    ) =>
        DatabasePlace.Reach(() =>
        {
            using var context = database.Open();
            using var transaction = context.Database.BeginTransaction();
            DatabasePlace.Lock(context, Row);
            foreach (var (verb, about, detail) in write(context).ToList())
                log.AppendLine(context, verb, about, detail.ReplaceLineEndings(" "));
            context.SaveChanges();
            transaction.Commit();
            return true;
        });
}
