using Charley.Compile;

return args switch
{
    ["knowledge", var folder, var foods, var output, var vocabulary] => KnowledgeCommand.Run(folder, foods, (output, vocabulary)),
    ["foods", var folder, var output] => FoodsCommand.Run(folder, output),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Compiles knowledge/ and data/ into what ships inside the program.");
    Console.Error.WriteLine("usage: foods FOLDER OUTPUT | knowledge FOLDER FOODS OUTPUT VOCABULARY (FOODS is the output of the first)");
    return 2;
}
