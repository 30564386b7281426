using Charley.Compile;

return args switch
{
    ["knowledge", var folder, var output] => KnowledgeCommand.Run(folder, output),
    ["foods", var folder, var output] => FoodsCommand.Run(folder, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Compiles knowledge/ and data/ into what ships inside the program.");
    Console.Error.WriteLine("usage: knowledge FOLDER OUTPUT | foods FOLDER OUTPUT");
    return 2;
}
