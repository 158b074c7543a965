using Youju.Database.Keys;

namespace Youju.Database.Tests;

/// <summary>Nodes that start on one database.</summary>
public sealed class StartTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    [Fact]
    public async Task Nodes_that_start_at_once_make_the_tables_once()
    {
        var connection = Create();

        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ => Task.Run(() => DatabasePlace.FromConnection(connection).Prepare()))
        );

        Assert.True(DatabasePlace.FromConnection(connection).IsUpToDate());
    }

    [Fact]
    public async Task What_is_done_alone_is_never_done_by_two()
    {
        var connection = Create();
        var (inside, most) = (0, 0);

        await Task.WhenAll(
            Enumerable
                .Range(0, 6)
                .Select(_ =>
                    Task.Run(() =>
                        DatabasePlace
                            .FromConnection(connection)
                            .RunAlone("test", () =>
                            {
                                most = Math.Max(most, Interlocked.Increment(ref inside));
                                Interlocked.Decrement(ref inside);
                            })
                    )
                )
        );

        Assert.Equal(1, most);
    }

    [Fact]
    public void A_database_without_tables_is_not_up_to_date()
    {
        Assert.False(DatabasePlace.FromConnection(Create()).IsUpToDate());
    }

    [Fact]
    public void A_key_of_a_node_is_read_by_every_other_and_the_first_of_a_name_stands()
    {
        var connection = Create();
        DatabasePlace.FromConnection(connection).Prepare();

        new KeyBook(DatabasePlace.FromConnection(connection)).KeepKey("key-1", "<key>甲</key>");
        new KeyBook(DatabasePlace.FromConnection(connection)).KeepKey("key-1", "<key>乙</key>");

        Assert.Equal(["<key>甲</key>"], new KeyBook(DatabasePlace.FromConnection(connection)).ListKeys());
    }

    private string Create()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        return server.CreateDatabase();
    }
}
