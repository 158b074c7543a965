using Hangfire;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Youju.Jobs.Kinds;

namespace Youju.Jobs.Engine;

/// <summary>Opens the queue: in the database where nodes share one, else in this process.</summary>
internal static class JobQueue
{
    private const string Schema = "hangfire";

    // A worker that was killed has its place in the queue given to another after this; one that lives prolongs it.
    private static readonly TimeSpan Invisible = TimeSpan.FromMinutes(1);

    // A finished entry says nothing that the table of jobs does not.
    private static readonly TimeSpan KeepTime = TimeSpan.FromMinutes(10);

    public static JobStorage Open(JobSettings settings) =>
        settings.Connection is { } connection
            ? OpenShared(settings, connection)
            : new InMemoryStorage(new() { MaxExpirationTime = KeepTime });

    /// <summary>How many lines wait in it.</summary>
    public static long CountWaiting(JobStorage storage)
    {
        var monitor = storage.GetMonitoringApi();
        return monitor.Queues().Sum(queue => queue.Length);
    }

    // Of nodes that start at once, one makes the tables.
    private static PostgreSqlStorage OpenShared(JobSettings settings, string connection)
    {
        PostgreSqlStorage? storage = null;
        settings.Place.RunAlone("queue", () =>
            storage = new(new NpgsqlConnectionFactory(connection, CreateOptions()), CreateOptions())
            {
                JobExpirationTimeout = KeepTime,
            }
        );
        return storage!;
    }

    private static PostgreSqlStorageOptions CreateOptions() =>
        new()
        {
            SchemaName = Schema,
            PrepareSchemaIfNecessary = true,
            QueuePollInterval = TimeSpan.FromSeconds(1),
            InvisibilityTimeout = Invisible,
            UseSlidingInvisibilityTimeout = true,
        };
}
